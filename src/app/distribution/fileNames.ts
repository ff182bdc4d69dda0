import { regionsOf } from "../../domain/regions";
import type { Plan } from "../../domain/plan/types";
import { inLanguage } from "../../domain/shared/localText";
import { distributionMessages } from "../../messages/app/distribution";
import { speaker } from "../../messages/format";
import type { SendOutRequest } from "./types";

/** Characters of a region's name in a file name: with UTF-8 far below the 255 bytes that a file name may have. */
export const LONGEST_REGION = 40;

/**
 * Text as part of a file name on Windows, macOS and Linux: without what one of them forbids (separators, wildcards, quotes,
 * control characters, halves of a character), without marks that turn the direction of a name around, cut between characters.
 * Brackets and "#" go too: Excel does not open a workbook with brackets in its name by itself, and a link ends at "#".
 */
export function safeNamePart(text: string, longest: number): string {
  const allowed = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|[\]#]+/gu, "_")
    .replace(/\s+/g, " ");
  const cut = Array.from(allowed).slice(0, longest).join("");
  // Windows drops dots and spaces at the end; a leading dot hides a file elsewhere.
  return cut.replace(/^[\s._]+|[\s._]+$/g, "");
}

type Sent = Pick<SendOutRequest, "asOf" | "round" | "language">;

/** A safe part of each region's name, no two alike, whatever a system makes of upper and lower case. */
function regionParts(plan: Pick<Plan, "breakdowns">): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const partOf = (region: string, place: number): string => {
    const safe = safeNamePart(region, LONGEST_REGION) || String(place);
    let part = safe;
    for (let number = 2; taken.has(part.toLowerCase()); number += 1) part = `${safe}-${number}`;
    taken.add(part.toLowerCase());
    return part;
  };
  return new Map(regionsOf(plan).map((region, index) => [region, partOf(region, index + 1)]));
}

/** Thousands of files of one plan are named one after the other. */
const knownParts = new WeakMap<object, ReadonlyMap<string, string>>();

function regionPart(plan: Pick<Plan, "breakdowns">, region: string): string {
  const parts = knownParts.get(plan) ?? regionParts(plan);
  knownParts.set(plan, parts);
  return parts.get(region) ?? safeNamePart(region, LONGEST_REGION);
}

/**
 * Name of the workbook of one region: `丰县_2022年报送.xlsx`, from the second round on `丰县_2022年报送_第2次.xlsx`.
 * It stays the same whoever else is sent to, and no two regions of a plan have the same.
 */
export function regionFileName(plan: Plan, region: string, { asOf, round, language }: Sent): string {
  const say = speaker(distributionMessages, language);
  return `${say("fileName", { region: regionPart(plan, region), year: asOf, round })}.xlsx`;
}

/** Name of the zip that holds them: `徐州市_2022年_下发.zip`, named after the plan where it names no region. */
export function zipName(plan: Plan, { asOf, round, language }: Sent, what: string): string {
  const region = safeNamePart(inLanguage(plan.region.name, language), LONGEST_REGION);
  const owner = region || safeNamePart(plan.id, LONGEST_REGION);
  return `${speaker(distributionMessages, language)("zipName", { region: owner, year: asOf, round, what })}.zip`;
}
