import { ok, type Result } from "../../domain/shared/result";
import { unescapeText } from "../text";
import { oncePerPart } from "./alikeParts";
import { scanXml, type XmlFault } from "./xml";

/** The format of a cell that says nothing else. */
export const GENERAL = "General";

const [YEAR_MONTH, MONTH_DAY] = ['yyyy"年"m"月"', 'm"月"d"日"'];
const [TIME, EXACT_TIME] = ['上午/下午h"时"mm"分"', '上午/下午h"时"mm"分"ss"秒"'];

/**
 * Formats that files name by number only (ECMA-376 part 1, 18.8.30): those of all languages, the Chinese ones (27 to 36,
 * 50 to 58), and those that Thai files add; other dates in their English form. Not one that shows a date may be missing.
 */
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
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, TIME],
  [35, EXACT_TIME],
  [36, YEAR_MONTH],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, TIME],
  [56, EXACT_TIME],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
  [67, "0%"],
  [68, "0.00%"],
  [71, "d/m/yyyy"],
  [72, "d-mmm-yy"],
  [73, "d-mmm"],
  [74, "mmm-yy"],
  [75, "h:mm"],
  [76, "h:mm:ss"],
  [77, "d/m/yyyy h:mm"],
  [78, "mm:ss"],
  [79, "[h]:mm:ss"],
  [80, "mm:ss.0"],
  [81, "d/m/bb"],
]);

/** Number format of every cell style, by the number that cells carry. */
export const readNumberFormats = oncePerPart((bytes): Result<readonly string[], XmlFault> => {
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
});
