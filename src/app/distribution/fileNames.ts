import { regionsOf } from "../../domain/regions";
import type { Plan } from "../../domain/plan/types";
import type { SendOutRequest } from "./types";

/** Characters of a region's name in a file name: with UTF-8 far below the 255 bytes that a file name may have. */
export const LONGEST_REGION = 40;
/** Characters of a plan's id in a file name; those of templates are shorter. */
const LONGEST_ID = 40;

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

function namedAfter(plan: Plan, { asOf, round }: Pick<SendOutRequest, "asOf" | "round">): string {
  return [safeNamePart(plan.id, LONGEST_ID), String(asOf), ...(round > 1 ? [`r${round}`] : [])].join("_");
}

/**
 * Name of the workbook of one region: `01_丰县_xuzhou-14fyp_2023.xlsx`, from the second round on `…_2023_r2.xlsx`.
 * The number is the region's place in the whole plan: it stays the same whoever else is sent to, and no two names are equal.
 */
export function regionFileName(plan: Plan, region: string, sent: Pick<SendOutRequest, "asOf" | "round">): string {
  const regions = regionsOf(plan);
  const digits = Math.max(2, String(regions.length).length);
  const number = String(regions.indexOf(region) + 1).padStart(digits, "0");
  return `${[number, safeNamePart(region, LONGEST_REGION), namedAfter(plan, sent)].filter((part) => part !== "").join("_")}.xlsx`;
}

/** Name of the zip that holds them. */
export function zipName(plan: Plan, sent: Pick<SendOutRequest, "asOf" | "round">, what: string): string {
  return `${namedAfter(plan, sent)}_${safeNamePart(what, LONGEST_REGION)}.zip`;
}
