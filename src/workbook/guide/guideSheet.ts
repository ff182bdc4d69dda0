import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders, guideTexts, sheetNames } from "../../messages/sheets/sheets";
import { area, rowOf } from "../cells";
import { auditLimitName, CONTRACT_VERSION } from "../contract";
import type { SheetInput } from "../input";
import type { DefinedNameSpec, SheetSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { auditLines } from "./auditLines";
import { drawLine } from "./drawLine";
import { GUIDE_COLUMNS, GUIDE_WIDTHS, type Line } from "./lines";
import { regionGuide } from "./regionLines";

function sourceLines({ plan, language }: SheetInput): readonly Line[] {
  const say = speaker(guideTexts, language);
  const line = (text: string): Line => ({ form: "text", text });
  const { title, documentNumber, table } = plan.source;
  return [
    { form: "section", text: say("source") },
    line(say("document", { title: inLanguage(title, language) })),
    ...(documentNumber === null ? [] : [line(say("documentNumber", { number: documentNumber }))]),
    line(say("table", { table: inLanguage(table, language) })),
    ...(plan.notes.length > 0 ? [{ form: "section", text: say("notes") } as const] : []),
    ...plan.notes.map((note) => line(inLanguage(note, language))),
  ];
}

/** What the sheets of the break-downs are; nothing for a plan without any. */
function breakdownLines({ plan: { breakdowns }, language }: SheetInput): readonly Line[] {
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const names = breakdowns.map(({ number }) => sheet("breakdown", { number }));
  const [first = "", last = ""] = [names[0], names[names.length - 1]];
  const sheets = say(names.length > 1 ? "severalSheets" : "oneSheet", { first, last });
  return names.length === 0 ? [] : [{ form: "text", text: say("stepBreakdowns", { sheets, entry: sheet("entry") }) }];
}

/** What is asked of a region comes before everything else. */
function regionGuideLines(input: SheetInput): readonly Line[] {
  const guide = regionGuide(input);
  if (guide === null) return [];
  return [{ form: "section", text: guide.heading }, ...guide.paragraphs.map((text): Line => ({ form: "text", text }))];
}

function guideLines(input: SheetInput, sheets: readonly string[]): readonly Line[] {
  const { plan, language, today } = input;
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const header = speaker(entryHeaders, language);
  const names = {
    entry: sheet("entry"),
    summary: sheet("summary"),
    findings: sheet("findings"),
    total: header("total"),
    note: header("note"),
  };
  const text = (key: keyof typeof guideTexts): Line => ({ form: "text", text: say(key, names) });
  const section = (key: keyof typeof guideTexts): Line => ({ form: "section", text: say(key) });
  const colour = (key: keyof typeof guideTexts, fill: string): Line => ({ form: "colour", fill, text: say(key) });
  return [
    { form: "title", text: say("title", { plan: inLanguage(plan.title, language) }) },
    ...regionGuideLines(input),
    section("contents"),
    ...sheets.map((name): Line => ({ form: "link", sheet: name, text: name })),
    section("steps"),
    text("step1"),
    text("step2"),
    ...breakdownLines(input),
    text("step3"),
    text("step4"),
    section("legend"),
    colour("legendEntry", PALETTE.entry),
    colour("legendMissing", PALETTE.missing),
    colour("legendFuture", PALETTE.future),
    colour("legendLocked", PALETTE.locked),
    section("notation"),
    text("notation1"),
    text("notation2"),
    text("notation3"),
    section("method"),
    text("method1"),
    text("method2"),
    text("method3"),
    text("method4"),
    ...sourceLines(input),
    {
      form: "text",
      text: say("version", { template: plan.id, version: plan.version, contract: CONTRACT_VERSION, date: today }),
    },
    ...auditLines(input),
  ];
}

/** The guide sheet, and the names of the cells on it that people may change. */
export interface GuidePage {
  readonly sheet: SheetSpec;
  readonly names: readonly DefinedNameSpec[];
}

/** How to fill the workbook in, where its figures come from, and by what the audit goes. */
export function guidePage(input: SheetInput, sheets: readonly string[]): GuidePage {
  const { language } = input;
  const lines = guideLines(input, sheets);
  const drawn = lines.map((line, row) => drawLine(line, row, language));
  const name = speaker(sheetNames, language)("guide");
  const sheet: SheetSpec = {
    ...EMPTY_SHEET,
    id: "guide",
    name,
    tabColor: PALETTE.muted,
    columnWidths: GUIDE_WIDTHS,
    rowHeights: Object.fromEntries(drawn.map(({ height }, row) => [row, height])),
    blocks: drawn.map(({ cells, column }, row) => rowOf(row, column, cells)),
    styles: drawn.flatMap(({ styles }) => styles),
    merges: drawn.flatMap(({ merges }) => merges),
    links: drawn.flatMap(({ links }) => links),
    validations: drawn.flatMap(({ validations }) => validations),
    print: printOn("portrait", null),
  };
  const names = lines.flatMap((line, row): readonly DefinedNameSpec[] =>
    line.form === "limit"
      ? [{ name: auditLimitName(line.key), sheet: name, range: area(row, GUIDE_COLUMNS.mark, 1, 1) }]
      : [],
  );
  return { sheet, names };
}
