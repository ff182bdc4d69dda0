import type { IndicatorCompletion } from "../../completion/types";
import type { EntryCell, IndicatorCells, IndicatorReadings, PlanEntries } from "../../plan/entries";
import type { PeriodKey } from "../../plan/period";
import type { PlanSettings } from "../../plan/settings";
import type { Breakdown, Indicator, Plan } from "../../plan/types";
import type { LocalText } from "../../shared/localText";

/** error: must be mended; warning: mend or explain; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What a rule looks at; the runner calls it once per item of its scope. */
export type RuleScope = "cell" | "indicator" | "plan" | "breakdown" | "workbook" | "document";

/**
 * Values put into a message; all are printed as given, lists with commas, local texts in the language of
 * the message. `unit`, the unit of the row, is filled in by the audit where the rule gives none.
 */
export type MessageParams = Readonly<Record<string, MessageParam>>;

/** One value of a message. */
export type MessageParam = string | number | readonly string[] | LocalText;

/** Where a finding points, in the terms of the domain. The workbook layer turns it into a cell. */
export interface FindingPlace {
  readonly indicatorId: string | null;
  readonly period: PeriodKey | null;
  readonly breakdownId?: string;
  readonly region?: string;
  /** Set where the place is what a region reported, and not the printed target of the same region and year. */
  readonly figure?: "actual";
  /** Sheet (as named in the workbook) and cell, for workbook findings that know them already. */
  readonly sheet?: string;
  readonly cell?: string;
}

/** A change that mends a finding. */
export interface Fix {
  readonly code: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number | null;
  /** True where nothing else can be meant; such fixes may be applied all together, others one by one. */
  readonly certain: boolean;
}

/** What one failed check says; the runner adds rule, severity and place. */
export interface Problem {
  /** Picks the sentence when a rule has several; default is the rule's id. */
  readonly message?: string;
  readonly params: MessageParams;
  readonly place?: Partial<FindingPlace>;
  readonly value: string | number | boolean | null;
  readonly expected: string | number | null;
  readonly fix?: Fix;
  /** Overrides the rule's severity, e.g. stricter for a binding indicator. */
  readonly severity?: Severity;
}

/** The outcome of one check. A rule may find several problems in one item. */
export type Verdict =
  | { readonly outcome: "pass" }
  | { readonly outcome: "fail"; readonly problems: readonly Problem[] }
  | {
      readonly outcome: "undecidable";
      readonly params: MessageParams;
      readonly message?: string;
      readonly place?: Partial<FindingPlace>;
    };

/** What one audit says about one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params: MessageParams;
  readonly place: FindingPlace;
  readonly value: string | number | boolean | null;
  readonly expected: string | number | null;
  readonly fix: Fix | null;
  /** True where the rule could not decide. */
  readonly undecidable: boolean;
  /** As the rule says; left out where the severity decides (see `isExplainable`). */
  readonly explainable?: boolean;
}

/** Says that the rows of a context are one region's rows in the break-downs of a whole plan. */
export interface RegionPart {
  readonly region: string;
  /** Break-downs of the whole plan by id; a row of the part has the id of its break-down. */
  readonly tables: ReadonlyMap<string, Breakdown>;
}

/** The data of one audit, computed once for all rules. */
export interface AuditContext {
  readonly plan: Plan;
  /** The same region's plan before this one; null where it is not at hand. */
  readonly previousPlan: Plan | null;
  readonly settings: PlanSettings;
  readonly entries: PlanEntries;
  readonly readings: Readonly<Record<string, IndicatorReadings>>;
  readonly completions: Readonly<Record<string, IndicatorCompletion>>;
  /** What the reader noticed about the workbook itself. */
  readonly workbookProblems: readonly Finding[];
  /** Left out for the whole plan. */
  readonly part?: RegionPart;
}

/** The item a rule of each scope is given. */
export interface RuleItems {
  readonly cell: {
    readonly indicator: Indicator;
    readonly period: PeriodKey;
    readonly cell: EntryCell;
    readonly context: AuditContext;
  };
  readonly indicator: {
    readonly indicator: Indicator;
    readonly cells: IndicatorCells;
    readonly readings: IndicatorReadings;
    readonly completion: IndicatorCompletion;
    readonly context: AuditContext;
  };
  readonly breakdown: { readonly breakdown: Breakdown; readonly context: AuditContext };
  readonly plan: { readonly context: AuditContext };
  readonly workbook: { readonly context: AuditContext };
  readonly document: { readonly context: AuditContext };
}

/** One audit rule: data and a check. Declared by `auditRule`, so that `Id` and `Sentence` are the words themselves. */
export interface AuditRule<
  Scope extends RuleScope = RuleScope,
  Id extends string = string,
  Sentence extends string = string,
> {
  /** Kebab-case, never reused. */
  readonly id: Id;
  readonly severity: Severity;
  readonly scope: Scope;
  /** Where the rule comes from: a method note, a compilation manual, a field practice. */
  readonly source: string;
  /** Ids of the sentences its findings may use; left out where the rule's id is the only one. */
  readonly messages?: readonly Sentence[];
  /** Raised when the rule judges differently: explanations given before expire. Default 1. */
  readonly version?: number;
  /** Whether an explanation settles its findings; default: warnings and notes yes, errors no. */
  readonly explainable?: boolean;
  appliesTo(item: RuleItems[Scope]): boolean;
  check(item: RuleItems[Scope]): Verdict;
}
