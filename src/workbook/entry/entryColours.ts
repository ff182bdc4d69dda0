import { ELAPSED_NAME } from "../contract";
import type { CellOf, Colour } from "../kit";
import { PALETTE } from "../style/palette";
import type { EntryKey } from "./keys";

/** Years from the first one to that of a cell. */
function yearsTo(cell: string): string {
  return `COLUMNS(${cell}:${cell.slice(1)})`;
}

/** The year reported to, set off in the header. */
export function headerColours(key: EntryKey, cell: CellOf<EntryKey>): readonly Colour[] {
  const formula = `${yearsTo(cell(key))}=${ELAPSED_NAME}`;
  return [{ type: "formula", formula, fill: PALETTE.accent, color: PALETTE.white, bold: true }];
}

/** Years still to come, and figures that are due and missing; they follow the year reported to. */
export function yearColours(key: EntryKey, cell: CellOf<EntryKey>): readonly Colour[] {
  const [own, kind] = [cell(key), cell("kind")];
  const isNeeded =
    `OR(AND(${kind}="flow",TRIM(${cell("total")})="",${yearsTo(own)}<=${ELAPSED_NAME}),` +
    `AND(${kind}<>"flow",${kind}<>"qualitative",${yearsTo(own)}=${ELAPSED_NAME}))`;
  return [
    { type: "formula", formula: `${yearsTo(own)}>${ELAPSED_NAME}`, fill: PALETTE.future },
    { type: "formula", formula: `AND(TRIM(${own.slice(1)})="",${isNeeded})`, border: PALETTE.missing },
  ];
}
