import { workbookFinding, type Finding } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language, type LocalText } from "../../domain/shared/localText";
import { submissionTexts } from "../../messages/sheets/submission";
import { SUBMISSION_NAMES } from "../contract";
import { fromSerial, parseTypedDate } from "../dates";
import type { SendOut, Submission } from "../input";
import type { RawValue, WorkbookSnapshot } from "../snapshot";
import { textOf } from "./grid";
import { parseJson } from "./metadata";
import { namedCell } from "./namedCell";

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | null => (typeof value === "object" && value !== null ? { ...value } : null);

const textIn = (fields: Fields | null, key: string): string => {
  const value = fields?.[key];
  return typeof value === "string" ? value : "";
};

/** The identity given when the workbook was sent; null where it was not, or where a part of it is damaged. */
function sendOutIn(value: unknown): SendOut | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const { asOf, round } = fields;
  const [planId, planHash, region] = [textIn(fields, "planId"), textIn(fields, "planHash"), textIn(fields, "region")];
  if (planId === "" || planHash === "" || region === "" || typeof asOf !== "number" || typeof round !== "number")
    return null;
  const [due, returnTo] = [textIn(fields, "due"), textIn(fields, "returnTo")];
  return {
    planId,
    planHash,
    region,
    asOf,
    round,
    sentOn: textIn(fields, "sentOn"),
    ...(due && { due }),
    ...(returnTo && { returnTo }),
  };
}

/** A serial number, perhaps stored as text: five digits for the years from 1927 to 2173. 2024.1 and 240109 are dates of their own. */
const SERIAL = /^\d{5}(\.\d+)?$/;

/** A date as a cell holds it: a serial number, or text. */
function dateIn(value: RawValue): string {
  const typed = textOf(value);
  if (SERIAL.test(typed.trim())) return fromSerial(Number(typed)) ?? typed;
  return parseTypedDate(typed) ?? typed;
}

/**
 * Who filled the workbook: what is typed in the named cells, else what the metadata say.
 * Null where it was not sent out and nobody signed.
 */
export function readSubmission(
  snapshot: WorkbookSnapshot,
  plan: Plan,
  language: Language,
  written: string | undefined,
): Submission | null {
  const parsed = parseJson(written);
  const fields = parsed.ok ? fieldsOf(parsed.value) : null;
  const typed = (key: keyof typeof SUBMISSION_NAMES): RawValue =>
    namedCell(snapshot, SUBMISSION_NAMES[key])?.value ?? null;
  const sendOut = sendOutIn(fields?.["sendOut"]);
  const submission = {
    region: textIn(fields, "region") || (sendOut?.region ?? inLanguage(plan.region.name, language)),
    reporter: textOf(typed("reporter")) || textIn(fields, "reporter"),
    contact: textOf(typed("contact")) || textIn(fields, "contact"),
    date: dateIn(typed("date")) || textIn(fields, "date"),
    sendOut,
  };
  const isBlank = fields === null && submission.reporter + submission.contact + submission.date === "";
  return isBlank ? null : submission;
}

const both = (parts: readonly LocalText[]): LocalText => ({
  zh: parts.map(({ zh }) => zh).join("、"),
  en: parts.map(({ en }) => en).join(", "),
});

/** A workbook that was sent to a region and comes back without name or date. */
export function unsigned(snapshot: WorkbookSnapshot, submission: Submission | null): readonly Finding[] {
  if (!submission?.sendOut) return [];
  const blank = (["reporter", "date"] as const).filter((key) => submission[key] === "");
  const [first] = blank;
  if (first === undefined) return [];
  const cell = namedCell(snapshot, SUBMISSION_NAMES[first]);
  const place = cell ? { sheet: cell.sheet, cell: cell.address } : {};
  return [workbookFinding("submission-unsigned", { blank: both(blank.map((key) => submissionTexts[key])) }, { place })];
}
