import type { CellSpec } from "../../../src/workbook";
import type { Anchor, Places } from "./places";

/** Characters of a cell that are printed; the metadata has much longer ones, which have tests of their own. */
const SHOWN = 300;

/** Sum that tells two long texts apart. */
function checksum(text: string): string {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return (sum >>> 0).toString(16);
}

/** A constant or a result on one line; of a long text its beginning, its length and a sum. */
export function printValue(value: Exclude<CellSpec, object> | null): string {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return JSON.stringify(value);
  const line = value.replaceAll("\n", "⏎");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}… (${line.length} characters, sum ${checksum(line)})`;
}

/** A cell outside of tables: its constant, or its formula and what it gives. */
export function printCell(cell: CellSpec, places: Places, anchor: Anchor): string {
  if (typeof cell !== "object" || cell === null) return printValue(cell);
  return `${places.formula(cell.formula, anchor)} ⇒ ${printValue(cell.value) || "(blank)"}`;
}
