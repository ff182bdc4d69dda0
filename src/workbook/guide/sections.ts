import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryHeaders, guideTexts, sheetNames } from "../../messages/sheets/sheets";
import { breakdownSheetNames } from "../breakdown/sheetNames";
import { CONTRACT_VERSION } from "../contract";
import type { SheetInput } from "../input";
import { layOut, lines, type LaidOut, type Line } from "../kit";
import { PALETTE } from "../style/palette";
import { auditLines } from "./auditLines";
import { colour, GUIDE_WIDTHS, linkTo, paragraph, section, titleOf } from "./lines";
import { regionGuide } from "./regionLines";

function sourceLines({ plan, language }: SheetInput): readonly Line[] {
  const say = speaker(guideTexts, language);
  const { title, documentNumber, table } = plan.source;
  return [
    section(say("source")),
    paragraph(say("document", { title: inLanguage(title, language) })),
    ...(documentNumber === null ? [] : [paragraph(say("documentNumber", { number: documentNumber }))]),
    paragraph(say("table", { table: inLanguage(table, language) })),
    ...(plan.notes.length > 0 ? [section(say("notes"))] : []),
    ...plan.notes.map((note) => paragraph(inLanguage(note, language))),
  ];
}

/** What the sheets of the break-downs are; nothing for a plan without any. */
function breakdownLines({ plan, language }: SheetInput): readonly Line[] {
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const names = breakdownSheetNames(plan, language);
  const [first = "", last = ""] = [names[0], names[names.length - 1]];
  const sheets = say(names.length > 1 ? "severalSheets" : "oneSheet", { first, last });
  return names.length === 0 ? [] : [paragraph(say("stepBreakdowns", { sheets, entry: sheet("entry") }))];
}

/** What is asked of a region comes before everything else. */
function regionGuideLines(input: SheetInput): readonly Line[] {
  const guide = regionGuide(input);
  if (guide === null) return [];
  return [section(guide.heading), ...guide.paragraphs.map((text) => paragraph(text))];
}

function guideLines(input: SheetInput, sheets: readonly string[]): readonly Line[] {
  const { plan, language, today } = input;
  const say = speaker(guideTexts, language);
  const sheet = speaker(sheetNames, language);
  const header = speaker(entryHeaders, language);
  const names = {
    entry: sheet("entry"),
    // The limits of the statuses: a workbook without a summary has them here.
    limits: sheet(sheets.includes(sheet("summary")) ? "summary" : "guide"),
    summary: sheet("summary"),
    findings: sheet("findings"),
    total: header("total"),
    note: header("note"),
  };
  const text = (key: keyof typeof guideTexts): Line => paragraph(say(key, names));
  return [
    titleOf(say("title", { plan: inLanguage(plan.title, language) })),
    ...regionGuideLines(input),
    section(say("contents")),
    ...sheets.map((name) => linkTo(name)),
    section(say("steps")),
    text("step1"),
    text("step2"),
    ...breakdownLines(input),
    ...(sheets.includes(names.findings) ? [text("step3")] : []),
    ...(sheets.includes(names.summary) ? [text("step4")] : []),
    section(say("legend")),
    colour(say("legendEntry"), PALETTE.entry),
    colour(say("legendMissing"), PALETTE.entry, PALETTE.missing),
    colour(say("legendFuture"), PALETTE.future),
    colour(say("legendLocked"), PALETTE.white),
    section(say("notation")),
    text("notation1"),
    text("notation2"),
    text("notation3"),
    section(say("method")),
    text("method1"),
    text("method2"),
    text("method3"),
    text("method4"),
    ...sourceLines(input),
    paragraph(say("version", { template: plan.id, version: plan.version, contract: CONTRACT_VERSION, date: today })),
    ...auditLines(input, sheets),
  ];
}

/** How to fill the workbook in, where its figures come from, and by what the audit goes. */
export function guideSheet(input: SheetInput, sheets: readonly string[]): LaidOut {
  return layOut({
    id: "guide",
    name: speaker(sheetNames, input.language)("guide"),
    tabColor: PALETTE.muted,
    widths: GUIDE_WIDTHS,
    sections: [lines(...guideLines(input, sheets))],
    print: { orientation: "portrait", repeats: 0 },
  });
}
