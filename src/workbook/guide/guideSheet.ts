import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders, guideTexts, sheetNames } from "../../messages/sheets";
import { area, cell, styled } from "../cells";
import { CONTRACT_VERSION } from "../contract";
import type { SheetInput } from "../input";
import type { LinkSpec, SheetSpec, StyleSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { regionGuide } from "./regionLines";

/** Margin, colours, text: as wide as a page at nearly its natural size. */
const WIDTHS = [2, 6, 88];
const TEXT_WIDTH = 88;
const SECTION_HEIGHT = 26;
const TITLE_HEIGHT = 30;

/** A line of the guide: a head, a paragraph, a colour with its meaning, or a link to a sheet. */
type Line =
  | { readonly form: "title" | "section" | "text"; readonly text: string }
  | { readonly form: "colour"; readonly fill: string; readonly text: string }
  | { readonly form: "link"; readonly sheet: string; readonly text: string };

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

/** What is asked of a region comes before everything else. */
function regionGuideLines(input: SheetInput): readonly Line[] {
  const guide = regionGuide(input);
  if (guide === null) return [];
  return [{ form: "section", text: guide.heading }, ...guide.paragraphs.map((text): Line => ({ form: "text", text }))];
}

function guideLines(input: SheetInput, sheets: readonly Pick<SheetSpec, "name">[]): readonly Line[] {
  const { plan, language, today } = input;
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const header = speaker(entryHeaders, language);
  const names = { entry: sheet("entry"), summary: sheet("summary"), findings: sheet("findings"), total: header("total"), note: header("note") };
  const text = (key: keyof typeof guideTexts): Line => ({ form: "text", text: say(key, names) });
  const section = (key: keyof typeof guideTexts): Line => ({ form: "section", text: say(key) });
  const colour = (key: keyof typeof guideTexts, fill: string): Line => ({ form: "colour", fill, text: say(key) });
  return [
    { form: "title", text: say("title", { plan: inLanguage(plan.title, language) }) },
    ...regionGuideLines(input),
    section("contents"),
    ...sheets.map(({ name }): Line => ({ form: "link", sheet: name, text: name })),
    section("steps"), text("step1"), text("step2"), text("step3"), text("step4"),
    section("legend"),
    colour("legendEntry", PALETTE.entry),
    colour("legendMissing", PALETTE.missing),
    colour("legendFuture", PALETTE.future),
    colour("legendLocked", PALETTE.locked),
    section("notation"), text("notation1"), text("notation2"), text("notation3"),
    section("method"), text("method1"), text("method2"), text("method3"), text("method4"),
    ...sourceLines(input),
    { form: "text", text: say("version", { template: plan.id, version: plan.version, contract: CONTRACT_VERSION, date: today }) },
  ];
}

const LINE_STYLES: Readonly<Record<Line["form"], StyleSpec>> = {
  title: STYLES.title, section: STYLES.section, text: STYLES.paragraph, colour: { ...STYLES.text, indent: 1 }, link: STYLES.link,
};

function heightOf({ form, text }: Line): number {
  if (form === "title") return TITLE_HEIGHT;
  return form === "section" ? SECTION_HEIGHT : rowHeight([{ text, width: TEXT_WIDTH }]);
}

/** How to fill the workbook in, and where its figures come from. */
export function guideSheet(input: SheetInput, sheets: readonly Pick<SheetSpec, "name">[]): SheetSpec {
  const lines = guideLines(input, sheets);
  const columnOf = ({ form }: Line): number => (form === "colour" || form === "text" ? 2 : 1);
  const links = lines.flatMap((line, row): readonly LinkSpec[] =>
    line.form === "link" ? [{ row, column: 1, sheet: line.sheet, address: "A1", tooltip: line.text }] : [],
  );
  return {
    ...EMPTY_SHEET,
    id: "guide",
    name: speaker(sheetNames, input.language)("guide"),
    tabColor: PALETTE.muted,
    columnWidths: WIDTHS,
    rowHeights: Object.fromEntries(lines.map((line, row) => [row, heightOf(line)])),
    blocks: lines.map((line, row) => cell(row, columnOf(line), line.text)),
    styles: lines.flatMap((line, row) => [
      styled(area(row, columnOf(line), 1, 1), LINE_STYLES[line.form]),
      ...(line.form === "colour" ? [styled(area(row, 1, 1, 1), { fill: line.fill, border: PALETTE.border })] : []),
    ]),
    links,
    print: printOn("portrait", null),
  };
}
