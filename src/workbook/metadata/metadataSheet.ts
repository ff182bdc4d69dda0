import { AUDIT_LIMIT_KEYS, planYears, type Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { formulaCell } from "../cells";
import {
  auditLimitName,
  CONTRACT_VERSION,
  ELAPSED_NAME,
  METADATA_SHEET,
  NOTES_NAME,
  PASSED_NAME,
  SETTING_NAMES,
} from "../contract";
import { noteSentences } from "../entry/noteTexts";
import type { EntryColumn } from "../entry/column";
import type { WorkbookInput } from "../input";
import type { CellSpec, DefinedNameSpec, SheetSpec } from "../spec";
import { EMPTY_SHEET } from "../style/sheetDefaults";
import { listingOf } from "../findings/listing";
import { chunkText } from "./chunk";
import { explanationsText, unlistedText } from "./keptLedger";
import { hashText } from "../../domain/shared/hash";
import { toTemplate } from "./template";

/** Keys of the metadata rows; never change one, old workbooks carry them. */
export const METADATA_KEYS = [
  "contract",
  "language",
  "templateId",
  "templateVersion",
  "templateHash",
  "template",
  "settings",
  "settingNames",
  "submission",
  "headers",
  "created",
  "explanations",
  "unlisted",
] as const;

/** Keys of what an audit leaves behind; they are there only where it left something. */
const LEDGER_KEYS: readonly MetadataKey[] = ["explanations", "unlisted"];

/** One of the metadata keys. */
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** First cell of the sheet, by which it is recognised whatever its name. */
export const METADATA_MARK = "plan-indicators";

const COLUMNS = ["key", "part", "text"] as const;
const WIDTHS = [18, 6, 100];

/** Where the list of sentences begins that notes look up: beside the texts, which later audits make longer and shorter. */
const NOTES_PLACE = { row: 2, column: COLUMNS.length + 1 };
/** Code, sentence before a list, sentence alone. */
const NOTES_COLUMNS = 3;

/** Where it is said which years have passed. */
const PASSED_PLACE = { row: 0, column: NOTES_PLACE.column };

/** The name of those cells. */
export function passedName({ period }: Pick<Plan, "period">): DefinedNameSpec {
  const range = { ...PASSED_PLACE, rows: 1, columns: planYears(period).length };
  return { name: PASSED_NAME, sheet: METADATA_SHEET, range };
}

/** The name of that list. */
export function notesName(language: Language): DefinedNameSpec {
  return {
    name: NOTES_NAME,
    sheet: METADATA_SHEET,
    range: { ...NOTES_PLACE, rows: noteSentences(language).length, columns: NOTES_COLUMNS },
  };
}

/** Metadata of a workbook, as text. */
export function metadataOf(
  input: WorkbookInput,
  columns: readonly EntryColumn[],
): Readonly<Record<MetadataKey, string>> {
  const { plan, settings, language, submission, today, findings, explanations = [] } = input;
  const { unlisted, ledger } = listingOf(findings ?? [], (each) => each, explanations, plan);
  const template = JSON.stringify(toTemplate(plan));
  return {
    contract: CONTRACT_VERSION,
    language,
    templateId: plan.id,
    templateVersion: plan.version,
    templateHash: hashText(template),
    template,
    settings: JSON.stringify(settings),
    settingNames: JSON.stringify([...Object.values(SETTING_NAMES), ...AUDIT_LIMIT_KEYS.map(auditLimitName)]),
    submission: JSON.stringify(submission ?? null),
    headers: JSON.stringify(Object.fromEntries(columns.map(({ key, header }) => [key, header]))),
    created: today,
    explanations: explanationsText(ledger),
    unlisted: unlistedText(unlisted),
  };
}

/** The very hidden sheet: a mark, then one row per key and piece of its text. */
export function metadataSheet(input: WorkbookInput, columns: readonly EntryColumn[]): SheetSpec {
  const metadata = metadataOf(input, columns);
  const written = METADATA_KEYS.filter((key) => metadata[key] !== "" || !LEDGER_KEYS.includes(key));
  const rows = written.flatMap((key) =>
    chunkText(metadata[key]).map((piece, index): readonly CellSpec[] => [key, String(index + 1), piece]),
  );
  const values: readonly (readonly CellSpec[])[] = [[METADATA_MARK, CONTRACT_VERSION, ""], [...COLUMNS], ...rows];
  const notes = noteSentences(input.language);
  const passed = planYears(input.plan.period).map((year, index) =>
    formulaCell(`IF(${ELAPSED_NAME}>${index},1,0)`, year <= input.settings.asOf ? 1 : 0),
  );
  return {
    ...EMPTY_SHEET,
    id: "metadata",
    name: METADATA_SHEET,
    visibility: "veryHidden",
    columnWidths: WIDTHS,
    blocks: [
      { row: 0, column: 0, values },
      { ...NOTES_PLACE, values: notes },
      { ...PASSED_PLACE, values: [passed] },
    ],
    styles: [
      { range: { ...NOTES_PLACE, rows: notes.length, columns: NOTES_COLUMNS }, style: { numberFormat: "@" } },
      { range: { row: 0, column: 0, rows: values.length, columns: WIDTHS.length }, style: { numberFormat: "@" } },
    ],
  };
}
