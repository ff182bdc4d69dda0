import { AUDIT_LIMIT_RANGES, DEFAULT_AUDIT_THRESHOLDS, toAuditLimits } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { limitTexts } from "../../messages/rules/auditLimits";
import { speaker } from "../../messages/format";
import { area, styled } from "../cells";
import { isPercentLimit, limitRangeTexts, limitText } from "../limits";
import type { StyledRange, StyleSpec, ValidationSpec } from "../spec";
import { PALETTE, SEVERITY_COLOURS } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import { wrappedLines } from "../style/wrappedLines";
import { GUIDE_COLUMNS, GUIDE_WIDTHS, PARAGRAPH_WIDTH, type DrawnLine, type Line } from "./lines";

type LimitLine = Extract<Line, { form: "limit" }>;
type RuleLine = Extract<Line, { form: "rule" }>;

const { mark, name: nameColumn, text: textColumn } = GUIDE_COLUMNS;
const HEIGHTS = { titleLine: 22, titleRoom: 8, section: 26, group: 20 } as const;
/** Columns of a bordered line: mark, name, text. */
const LINE_COLUMNS = 3;
/** Characters that an indent takes. */
const INDENT_WIDTH = 1;

const NOTHING: Omit<DrawnLine, "cells" | "column" | "height"> = { styles: [], merges: [], links: [], validations: [] };

const at = (row: number, column: number, ...styles: readonly StyleSpec[]): StyledRange =>
  styled(area(row, column, 1, 1), ...styles);

/** Height of a line with a name and a text beside it. */
function heightOf({ name, text }: Pick<RuleLine, "name" | "text">): number {
  return rowHeight([
    { text: name, width: GUIDE_WIDTHS[nameColumn] - INDENT_WIDTH },
    { text, width: GUIDE_WIDTHS[textColumn] - INDENT_WIDTH },
  ]);
}

/** Styles of a bordered line: something in the middle, a name, a text. */
function gridStyles(row: number, markStyle: StyleSpec): readonly StyledRange[] {
  return [
    styled(area(row, mark, 1, LINE_COLUMNS), STYLES.body, STYLES.wrapped, { indent: 1 }),
    at(row, mark, STYLES.centered, { indent: 0 }, markStyle),
  ];
}

function limitRule({ key, name }: LimitLine, row: number, language: Language): ValidationSpec {
  const say = speaker(limitTexts, language);
  const { min, max, whole } = AUDIT_LIMIT_RANGES[key];
  const texts = { name, ...limitRangeTexts(key), usual: limitText(key, toAuditLimits(DEFAULT_AUDIT_THRESHOLDS)[key]) };
  return {
    range: area(row, mark, 1, 1),
    rule: whole ? { type: "whole", min, max } : { type: "decimal", operator: "between", min, max },
    prompt: { title: say("title"), message: say(whole ? "promptWhole" : "prompt", texts) },
    error: { title: say("title"), message: say(whole ? "errorWhole" : "error", texts), style: "stop" },
  };
}

function drawLimit(line: LimitLine, row: number, language: Language): DrawnLine {
  const { key, value, name, text } = line;
  const format = isPercentLimit(key) ? STYLES.wholePercent : STYLES.general;
  return {
    ...NOTHING,
    cells: [value, name, text],
    column: mark,
    height: heightOf(line),
    styles: gridStyles(row, { ...STYLES.setting, ...format }),
    validations: [limitRule(line, row, language)],
  };
}

function drawRule(line: RuleLine, row: number): DrawnLine {
  const { severity, label, name, text } = line;
  return {
    ...NOTHING,
    cells: [label, name, text],
    column: mark,
    height: heightOf(line),
    styles: gridStyles(row, SEVERITY_COLOURS[severity]),
  };
}

/** A paragraph or the meaning of a colour, over name and text. */
function drawText(text: string, row: number, style: StyleSpec): DrawnLine {
  const range = area(row, nameColumn, 1, 2);
  return {
    ...NOTHING,
    cells: [text],
    column: nameColumn,
    height: rowHeight([{ text, width: PARAGRAPH_WIDTH }]),
    styles: [styled(range, style)],
    merges: [range],
  };
}

/** Over the whole width: text that ran out of it would make the printed page wider, and all of it smaller. */
function drawTitle(text: string, row: number): DrawnLine {
  const range = area(row, mark, 1, LINE_COLUMNS);
  const lines = wrappedLines(text, GUIDE_WIDTHS[mark] + PARAGRAPH_WIDTH, STYLES.title.size);
  const height = lines * HEIGHTS.titleLine + HEIGHTS.titleRoom;
  return {
    ...NOTHING,
    cells: [text],
    column: mark,
    height,
    styles: [styled(range, STYLES.title, STYLES.wrapped)],
    merges: [range],
  };
}

function drawHead(text: string, row: number, style: StyleSpec, height: number): DrawnLine {
  return { ...NOTHING, cells: [text], column: mark, height, styles: [at(row, mark, style)] };
}

/** What a line puts into its row. */
export function drawLine(line: Line, row: number, language: Language): DrawnLine {
  switch (line.form) {
    case "title":
      return drawTitle(line.text, row);
    case "section":
      return drawHead(line.text, row, STYLES.section, HEIGHTS.section);
    case "ruleGroup":
      return drawHead(line.text, row, { ...STYLES.text, bold: true }, HEIGHTS.group);
    case "text":
      return drawText(line.text, row, STYLES.paragraph);
    case "colour": {
      const text = drawText(line.text, row, { ...STYLES.text, indent: 1 });
      return { ...text, styles: [...text.styles, at(row, mark, { fill: line.fill, border: PALETTE.border })] };
    }
    case "link": {
      const head = drawHead(line.text, row, STYLES.link, rowHeight([]));
      return { ...head, links: [{ row, column: mark, sheet: line.sheet, address: "A1", tooltip: line.text }] };
    }
    case "ruleHead": {
      const style = styled(area(row, mark, 1, LINE_COLUMNS), STYLES.header);
      return {
        ...NOTHING,
        cells: [line.severity, line.name, line.text],
        column: mark,
        height: HEIGHTS.group,
        styles: [style],
      };
    }
    case "limit":
      return drawLimit(line, row, language);
    case "rule":
      return drawRule(line, row);
  }
}
