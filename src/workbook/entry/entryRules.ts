import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryRules } from "../../messages/sheets/sheets";
import type { CellOf, EntryRule } from "../kit";
import type { EntryKey } from "./keys";
import { TRAITS } from "./traits";

const MAX_REMARK = 500;

/** Signs that stand before a bound; the plain forms have no others. */
const BOUNDS = "≥≤<>约";
const DASHES = "--——";

/** The rule's own cell, which moves along, and others of its row. */
interface RuleCells {
  readonly own: string;
  readonly cell: CellOf<EntryKey>;
}

function isDash({ own }: RuleCells): string {
  return `COUNT(FIND(${own},"${DASHES}"))`;
}

function isBound({ own }: RuleCells): string {
  return `COUNT(FIND(LEFT(${own}),"${BOUNDS}")*MID(${own},2,9))`;
}

/**
 * A figure: not negative, a percentage not above 100, by the row's first trait. Growth rates may be anything; totals are
 * those of flows. Of a text what else is said.
 */
function acceptsFigure({ own, cell }: RuleCells, text: string): string {
  const isOf = (trait: "growth" | "percent", operator: "=" | "<>"): string =>
    `(LEFT(${cell("traits")})${operator}"${TRAITS[trait]}")`;
  return `IF(ISNUMBER(${own}),AND(${own}*${isOf("growth", "<>")}>=0,${own}*${isOf("percent", "=")}<=100),${text})`;
}

/** Colons between the parts of the plan's compositions; null where one has no target, or they differ. */
function colonsOf({ indicators }: Plan): number | null {
  const counts = indicators
    .filter(({ kind }) => kind === "composition")
    .map(({ targetValue }) => (targetValue.form === "composition" ? targetValue.parts.length - 1 : null));
  return new Set(counts).size === 1 ? (counts[0] ?? null) : null;
}

/** Shares with as many parts as the target; any longer text where that is not one number for all rows. */
function acceptsShares(plan: Plan, { own }: RuleCells): string {
  const colons = colonsOf(plan);
  if (colons === null) return `AND(ISTEXT(${own}),LEN(${own})>4)`;
  return `LEN(${own})-LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own},":",""),"：",""),"∶",""))=${colons}`;
}

/** Says the same in every row: sorting moves the rows and not their rules. */
function accepting(formula: string, language: Language, isMerged: boolean): EntryRule {
  const say = speaker(entryRules, language);
  const message = say("valuePrompt") + (isMerged ? say("valuePromptMerged") : "");
  return {
    rule: { type: "custom", formula },
    prompt: { title: say("valueTitle"), message },
    error: { title: say("valueErrorTitle"), message: say("valueError"), style: "stop" },
  };
}

function cellsOf(key: EntryKey, cell: CellOf<EntryKey>): RuleCells {
  return { own: cell(key).slice(1), cell };
}

/** What the cell of a total accepts. */
export function figureRule(language: Language, isMerged: boolean, key: EntryKey, cell: CellOf<EntryKey>): EntryRule {
  const cells = cellsOf(key, cell);
  return accepting(`OR(${isDash(cells)},${acceptsFigure(cells, isBound(cells))})`, language, isMerged);
}

/**
 * What the cell of a year accepts, by the constants in its own row, so that the rule holds after sorting: what the audit
 * would call an error is refused where a formula can know it, in at most 255 characters, as Excel allows. Kinds are told by
 * their first letter.
 */
export function sharesOrFigureRule(
  plan: Plan,
  language: Language,
  isMerged: boolean,
  key: EntryKey,
  cell: CellOf<EntryKey>,
): EntryRule {
  const cells = cellsOf(key, cell);
  const isKind = (letter: string): string => `LEFT(${cell("kind")})="${letter}"`;
  const figure = acceptsFigure(cells, `OR(${isKind("q")},${isBound(cells)})`);
  const formula = `OR(${isDash(cells)},IF(${isKind("c")},${acceptsShares(plan, cells)},${figure}))`;
  return accepting(formula, language, isMerged);
}

/** What a remark may be. */
export function remarkRule(language: Language): EntryRule {
  const say = speaker(entryRules, language);
  return {
    rule: { type: "textLength", max: MAX_REMARK },
    prompt: { title: say("remarkTitle"), message: say("remarkPrompt") },
    error: { title: say("remarkTitle"), message: say("remarkError"), style: "stop" },
  };
}
