import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";
import type { SheetSpec, WorkbookSpec } from "../../workbook/spec";
import { escapeXml } from "../text";
import { finishChart } from "./charts";
import { withIgnoredErrors } from "./ignoredErrors";
import { withQuotePrefix } from "./quotePrefix";
import { fittedRowHeights } from "./rowHeights";
import { withSharedFormulas } from "./sharedFormulas";
import { addColumnFormulas } from "./tables";

/** Made from parts, because a zip keeps local time: the same bytes in every time zone. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Adds to the written file what the library lacks, and packs it again with a fixed date: same spec, same bytes. */
export function finish(bytes: Uint8Array, spec: WorkbookSpec): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = editor(spec);
  const edited = new Map(Object.entries(parts).map(([name, content]) => [name, edit(name, strFromU8(content))]));
  const finished: Zippable = {};
  for (const [name, xml] of withQuotePrefix(edited)) finished[name] = strToU8(xml);
  return zipSync(finished, { level: 6, mtime: FIXED_DATE });
}

/** Parts are numbered in the order of the spec; drawings by the number of their sheet. */
function editor(spec: WorkbookSpec): (name: string, xml: string) => string {
  const tables = spec.sheets.flatMap((sheet) => sheet.tables);
  const charts = spec.sheets.flatMap((sheet) => sheet.charts);
  return (name, xml) => {
    const [, folder, number] = /^xl\/(tables|charts|drawings|worksheets)\/[a-z]+(\d+)\.xml$/.exec(name) ?? [];
    const index = Number(number) - 1;
    const table = folder === "tables" ? tables[index] : undefined;
    const chart = folder === "charts" ? charts[index] : undefined;
    const sheet = folder === "drawings" || folder === "worksheets" ? spec.sheets[index] : undefined;
    if (table) return addColumnFormulas(xml, table);
    if (chart) return finishChart(xml, chart, spec.sheets);
    if (sheet && folder === "drawings")
      return nameCharts(
        xml,
        sheet.charts.map((each) => each.name),
      );
    if (sheet) {
      const finished = freezeVisible(finishSheet(xml, sheet.id === spec.activeSheet), sheet);
      const withValues = withSharedFormulas(asError(finished), sheet);
      return withIgnoredErrors(fitRows(withValues, fittedRowHeights(sheet)), sheet);
    }
    return name === "docProps/app.xml" ? xml.replace(">hucre<", ">Plan Indicators<") : xml;
  };
}

function nameCharts(xml: string, names: readonly string[]): string {
  return xml.replace(/ name="Chart (\d+)"/g, (whole, number: string) => {
    const name = names[Number(number) - 1];
    return name === undefined ? whole : ` name="${escapeXml(name)}"`;
  });
}

/** Marks the shown sheet as selected, and lets a data bar of its minimum be empty instead of a tenth long. */
function finishSheet(xml: string, active: boolean): string {
  const bars = xml.replace(/<dataBar>/g, '<dataBar minLength="0" maxLength="100">');
  return active ? bars.replace("<sheetView ", '<sheetView tabSelected="1" ') : bars;
}

/** What NA() gives is an error and no text. */
function asError(xml: string): string {
  return xml.replace(/(<c r="[A-Z]+\d+"[^>]*) t="str"([^>]*><f>[^<]*<\/f><v>#N\/A<\/v>)/g, '$1 t="e"$2');
}

/** A frozen part is told by the columns that are visible in it (ECMA-376 18.3.1.66); the spec counts hidden ones too. */
function freezeVisible(xml: string, { freeze, hiddenColumns }: SheetSpec): string {
  const hidden = hiddenColumns.filter((column) => column < (freeze?.columns ?? 0)).length;
  return hidden === 0
    ? xml
    : xml.replace(/<pane xSplit="(\d+)"/, (_, all: string) => `<pane xSplit="${Number(all) - hidden}"`);
}

/** Heights that are not custom: a reader may still fit the row again when its text changes. */
function fitRows(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)">/g, (whole, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? whole : `<row r="${number}" ht="${height}">`;
  });
}
