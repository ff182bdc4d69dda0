import { STATUSES } from "../../domain/completion";
import { planYears } from "../../domain/plan";
import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { absoluteAddress, columnLetters } from "../address";
import { area } from "../cells";
import { text } from "../formula/build";
import type { ConditionalFormatSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { statusLabels } from "../texts";
import { yearKey, type EntryColumn, type EntryKey } from "./columns";
import { columnOfKey, ENTRY_ROWS, settingCells } from "./geometry";

/** Conditional formats of the entry sheet; they follow the year reported to. */
export function entryColours(
  plan: Plan,
  columns: readonly EntryColumn[],
  language: Language,
): readonly ConditionalFormatSpec[] {
  const rows = plan.indicators.length;
  const years = planYears(plan.period).length;
  const firstYear = columnOfKey(columns, yearKey("y", plan.period.firstYear));
  const { elapsed } = settingCells(columns);
  const count = absoluteAddress(elapsed.row, elapsed.column);
  const row = ENTRY_ROWS.first + 1;
  const letter = columnLetters(firstYear);
  const inRow = (key: EntryKey): string => `$${columnLetters(columnOfKey(columns, key))}${row}`;
  const yearsTo = (line: number): string => `COLUMNS($${letter}${line}:${letter}${line})`;
  const body = area(ENTRY_ROWS.first, firstYear, rows, years);
  const header = area(ENTRY_ROWS.header, firstYear, 1, years);
  const isBlank = `TRIM(${letter}${row})=""`;
  const isNeeded =
    `OR(AND(${inRow("kind")}="flow",TRIM(${inRow("total")})="",${yearsTo(row)}<=${count}),` +
    `AND(${inRow("kind")}<>"flow",${inRow("kind")}<>"qualitative",${yearsTo(row)}=${count}))`;
  return [
    {
      range: header,
      rule: {
        type: "formula",
        formula: `${yearsTo(ENTRY_ROWS.header + 1)}=${count}`,
        fill: PALETTE.accent,
        color: PALETTE.white,
        bold: true,
      },
    },
    { range: body, rule: { type: "formula", formula: `${yearsTo(row)}>${count}`, fill: PALETTE.future } },
    { range: body, rule: { type: "formula", formula: `AND(${isBlank},${isNeeded})`, fill: PALETTE.missing } },
    ...statusColours(columns, rows, language),
    {
      range: area(ENTRY_ROWS.first, columnOfKey(columns, "completion"), rows, 1),
      rule: { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
    },
  ];
}

function statusColours(
  columns: readonly EntryColumn[],
  rows: number,
  language: Language,
): readonly ConditionalFormatSpec[] {
  const column = columnOfKey(columns, "status");
  const labels = statusLabels(language);
  return STATUSES.map((status) => ({
    range: area(ENTRY_ROWS.first, column, rows, 1),
    rule: {
      type: "formula",
      formula: `$${columnLetters(column)}${ENTRY_ROWS.first + 1}=${text(labels[status])}`,
      ...STATUS_COLOURS[status],
    },
  }));
}
