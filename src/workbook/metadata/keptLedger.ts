import * as v from "valibot";
import {
  identityKey,
  identityOf,
  printedValue,
  type Explanation,
  type Finding,
  type FindingIdentity,
  type Ledger,
} from "../../domain/audit";
import { LISTED_FINDINGS } from "../findings/listing";

/** An explanation as the metadata keep it, so that it outlives the findings sheet. */
export interface KeptExplanation extends Explanation {
  /** True where the findings sheet had no room for it. */
  readonly unlisted?: boolean;
}

/** A finding that the findings sheet had no room for, as the next audit compares it. */
export interface UnlistedFinding extends FindingIdentity {
  /** As the sheet would have printed it, cut to `LONGEST_VALUE`. */
  readonly value: string;
}

/** Characters of a value by which a finding is known again. */
export const LONGEST_VALUE = 100;

const nullableText = v.nullable(v.string());
const keptExplanation = v.object({
  rule: v.string(),
  indicatorId: nullableText,
  period: nullableText,
  subject: v.optional(v.string()),
  value: v.string(),
  basis: v.optional(v.string()),
  text: v.string(),
  unlisted: v.optional(v.boolean()),
});
const ofOneRow = v.tuple([v.string(), nullableText, v.array(v.tuple([nullableText, v.string(), v.string()]))]);

/** Whatever order rows stand in, the same explanations give the same text. */
function inOrder(explanations: readonly KeptExplanation[]): readonly KeptExplanation[] {
  const keyed = explanations.map((each) => ({
    each,
    key: JSON.stringify([identityKey({ subject: "", ...each }), each.text, each.basis]),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ each }) => each);
}

/** All explanations of an audit as text; "" for none. */
export function explanationsText({ answers, unused }: Ledger): string {
  const kept = [
    ...answers.map((answer, index) => ({ given: answer?.given, isListed: index < LISTED_FINDINGS })),
    ...unused.map((given, index) => ({ given, isListed: index < LISTED_FINDINGS })),
  ].flatMap(({ given, isListed }): readonly KeptExplanation[] => {
    if (!given) return [];
    const { rule, indicatorId, period, subject = "", value, basis, text } = given;
    return [
      {
        rule,
        indicatorId,
        period,
        subject,
        value,
        ...(basis === undefined ? {} : { basis }),
        text,
        ...(isListed ? {} : { unlisted: true }),
      },
    ];
  });
  return kept.length === 0 ? "" : JSON.stringify(inOrder(kept));
}

/** The findings that found no room, by rule and row of the plan; "" for none. */
export function unlistedText(findings: readonly Finding[]): string {
  const groups = new Map<string, [string, string | null, [string | null, string, string][]]>();
  for (const finding of findings) {
    const { rule, indicatorId, period, subject } = identityOf(finding);
    const key = JSON.stringify([rule, indicatorId]);
    const group = groups.get(key) ?? [rule, indicatorId, []];
    group[2].push([period, subject, printedValue(finding.value).slice(0, LONGEST_VALUE)]);
    groups.set(key, group);
  }
  return groups.size === 0 ? "" : JSON.stringify([...groups.values()]);
}

function listIn(text: string | undefined): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text || "[]");
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    // Somebody wrote into the hidden sheet: what stands on the findings sheet is all there is.
    return [];
  }
}

/** Reads what `explanationsText` wrote; damaged parts are left out. */
export function parseExplanations(text: string | undefined): readonly KeptExplanation[] {
  return listIn(text).flatMap((each): readonly KeptExplanation[] => (v.is(keptExplanation, each) ? [each] : []));
}

/** Reads what `unlistedText` wrote; damaged parts are left out. */
export function parseUnlisted(text: string | undefined): readonly UnlistedFinding[] {
  return listIn(text).flatMap((group): readonly UnlistedFinding[] => {
    if (!v.is(ofOneRow, group)) return [];
    const [rule, indicatorId, rows] = group;
    return rows.map(([period, subject, value]) => ({ rule, indicatorId, period, subject, value }));
  });
}
