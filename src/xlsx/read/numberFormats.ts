import { ok, type Result } from "../../domain/shared/result";
import { unescapeText } from "../text";
import { scanXml, type XmlFault } from "./xml";

/** The format of a cell that says nothing else. */
export const GENERAL = "General";

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30); dates in their English form. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Number format of every cell style, by the number that cells carry. */
export function readNumberFormats(bytes: Uint8Array): Result<readonly string[], XmlFault> {
  const codes = new Map(BUILT_IN);
  const formats: string[] = [];
  let inCellStyles = false;
  let isOver = false;
  const scanned = scanXml(bytes, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), unescapeText(attribute("formatCode") ?? GENERAL));
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) formats.push(codes.get(Number(attribute("numFmtId") ?? 0)) ?? GENERAL);
    },
    close: (name) => {
      if (name !== "cellXfs") return;
      inCellStyles = false;
      isOver = true;
    },
    done: () => isOver,
  });
  return scanned.ok ? ok(formats) : scanned;
}
