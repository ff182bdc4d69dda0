import { loadTemplate, type Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { CONTRACT_VERSION, METADATA_SHEET, sheetAnchorName, TABLE_NAMES } from "../contract";
import { parseReference } from "../address";
import { hashText } from "../../domain/shared/hash";
import type { MetadataPlace } from "../metadata/metadataEdits";
import { METADATA_MARK, type MetadataKey } from "../metadata/metadataSheet";
import type { SheetSnapshot, WorkbookFrame } from "../snapshot";
import { textOf, valueAt } from "./grid";
import { nameIn, sheetIn, tableIn } from "./lookup";
import type { ReadProblem } from "./planWorkbook";

/** Texts of the metadata by key; a key that is not there is missing. */
export type MetadataTexts = Readonly<Partial<Record<MetadataKey, string>>>;

/** What the metadata say, as far as a workbook cannot do without it. */
export interface ReadMetadata {
  readonly texts: MetadataTexts;
  readonly place: MetadataPlace;
  readonly plan: Plan;
  readonly language: Language;
  /** False where the template is not the one that was written. */
  readonly isIntact: boolean;
  /** Version of the contract that the workbook was made with. */
  readonly contract: number;
}

function hasMark({ grid }: SheetSnapshot): boolean {
  return grid !== null && grid.row === 0 && grid.column === 0 && valueAt(grid, 0, 0) === METADATA_MARK;
}

function metadataSheetOf(snapshot: WorkbookFrame): SheetSnapshot | null {
  const anchored = parseReference(nameIn(snapshot, sheetAnchorName("metadata"))?.refersTo ?? "")?.sheet;
  const likely = [sheetIn(snapshot, METADATA_SHEET), sheetIn(snapshot, anchored)];
  return likely.find((sheet) => sheet && hasMark(sheet)) ?? snapshot.sheets.find(hasMark) ?? null;
}

/** Joins the pieces of each key in the order of their numbers, wherever the rows stand. */
function textsOf({ grid }: SheetSnapshot): MetadataTexts {
  const pieces = new Map<string, { readonly part: number; readonly text: string }[]>();
  for (const [key, part, text] of grid?.values.slice(2) ?? []) {
    const name = textOf(key ?? null);
    if (name === "") continue;
    pieces.set(name, [
      ...(pieces.get(name) ?? []),
      { part: Number(part), text: text === null || text === undefined ? "" : String(text) },
    ]);
  }
  const joined = [...pieces].map(([key, parts]) => [
    key,
    [...parts]
      .sort((a, b) => a.part - b.part)
      .map(({ text }) => text)
      .join(""),
  ]);
  return Object.fromEntries(joined) as MetadataTexts;
}

function placeOf({ name, grid }: SheetSnapshot): MetadataPlace {
  return { sheet: name, keys: (grid?.values ?? []).map(([key]) => textOf(key ?? null)) };
}

/** Parses JSON; a failure is a value. */
export function parseJson(text: string | undefined): Result<unknown, string> {
  try {
    return ok(JSON.parse(text ?? ""));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function withoutMetadata(snapshot: WorkbookFrame): ReadProblem {
  // In the order of the contract, the entry table first: what is read of a workbook may list them in any.
  const ours = Object.values<string>(TABLE_NAMES).flatMap((name) => tableIn(snapshot, name) ?? []);
  return ours.length > 0
    ? { code: "metadata-missing", sheets: [...new Set(ours.map(({ sheet }) => sheet))] }
    : { code: "not-ours" };
}

function isNewer(found: string): boolean {
  return Number.parseInt(found, 10) > Number.parseInt(CONTRACT_VERSION, 10);
}

/** Reads the metadata sheet: found by its anchor name, its name or its mark. */
export function readMetadata(snapshot: WorkbookFrame): Result<ReadMetadata, ReadProblem> {
  const sheet = metadataSheetOf(snapshot);
  if (!sheet) return fail(withoutMetadata(snapshot));
  const texts = textsOf(sheet);
  const contract = texts.contract ?? "";
  if (isNewer(contract)) return fail({ code: "newer-workbook", found: contract, current: CONTRACT_VERSION });
  const isIntact = hashText(texts.template ?? "") === texts.templateHash;
  const json = parseJson(texts.template);
  if (!json.ok) return fail({ code: "metadata-damaged", part: "template", detail: json.error });
  const plan = loadTemplate(json.value);
  if (!plan.ok) {
    // Just as it was written, and yet not understood: a later add-in wrote it.
    if (isIntact) return fail({ code: "newer-workbook", found: `${contract}+`, current: CONTRACT_VERSION });
    const [first] = plan.error;
    return fail({ code: "metadata-damaged", part: "template", detail: first ? `${first.path}: ${first.code}` : "" });
  }
  const language: Language = texts.language === "en" ? "en" : "zh-CN";
  return ok({
    texts,
    place: placeOf(sheet),
    plan: plan.value,
    language,
    isIntact,
    contract: Number.parseInt(contract, 10) || 1,
  });
}
