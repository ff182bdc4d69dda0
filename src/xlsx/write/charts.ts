import type { SheetChart } from "hucre/xlsx";
import type { CellSpec, ChartSpec, RangeSpec, SheetSpec } from "../../workbook/spec";
import { absoluteReference } from "../address";
import { escapeXml } from "../text";
import { cellValues } from "./cells";
import { fileColor } from "./styles";

const KINDS = { barClustered: "bar", columnClustered: "column", doughnut: "doughnut" } as const;

/** The file library's chart for a chart of the spec. */
export function toChart(spec: ChartSpec): SheetChart {
  const { row, column, rows, columns } = spec.position;
  const format = { formatCode: spec.valueFormat, sourceLinked: false };
  return {
    type: KINDS[spec.type],
    title: spec.title,
    titleOverlay: false,
    titleFontSize: 12,
    titleBold: true,
    frameTitle: spec.title,
    altText: spec.title,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    legend: spec.showLegend ? "bottom" : false,
    ...(spec.showDataLabels && { dataLabels: { showValue: true, numberFormat: format } }),
    series: spec.series.map((series) => ({
      name: series.name,
      values: absoluteReference(series.values.sheet, series.values.range),
      categories: absoluteReference(spec.categories.sheet, spec.categories.range),
      // A ring in one colour says nothing: its parts take the colours of the theme.
      ...(spec.type !== "doughnut" && { color: fileColor(series.color) }),
    })),
    ...(spec.type === "doughnut" ? { holeSize: 55 } : { gapWidth: 60, axes: axes(spec, format) }),
  };
}

/** More bars than that have smaller labels. */
const MANY = 20;

/** Bars are listed from top to bottom like the rows they come from, each with its label; the value axis stays below. */
function axes(spec: ChartSpec, numberFormat: { formatCode: string; sourceLinked: boolean }): SheetChart["axes"] {
  const ticks = { majorTickMark: "none", minorTickMark: "none" } as const;
  const values = { ...ticks, numberFormat, gridlines: { major: true }, scale: { min: 0 } };
  return spec.type === "barClustered"
    ? {
        x: { ...ticks, reverse: true, labelFontSize: spec.categories.range.rows > MANY ? 7 : 8 },
        y: { ...values, crosses: "max" },
      }
    : { x: ticks, y: values };
}

/** Light lines behind the bars; the file library writes them in the default, nearly black. */
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Every category has its label, however many there are; the file library leaves a 1 out, and Excel then skips some. */
const EVERY_LABEL = '<c:tickLblSkip val="1"/>';

/** Excel's own "show #N/A as an empty cell": without it the label of such a value reads #N/A. */
const NOTHING_FOR_NA =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/**
 * Adds the values that a chart shows to its part, in which the file library leaves references only.
 * Without them a viewer that does not calculate (a preview, a converter) draws an empty chart.
 */
export function finishChart(xml: string, spec: ChartSpec, sheets: readonly SheetSpec[]): string {
  let index = 0;
  const categories = pointsOf(spec.categories, sheets);
  return xml
    .replace("</c:chart>", `${NOTHING_FOR_NA}</c:chart>`)
    .replace('<c:plotVisOnly val="1"/>', `<c:plotVisOnly val="${spec.plotsHidden ? 0 : 1}"/>`)
    .replace("<c:majorGridlines/>", GRIDLINES)
    .replace(/<c:lblOffset [^>]*\/>/, (offset) => `${offset}${EVERY_LABEL}`)
    .replace(
      /<c:cat><c:strRef>(<c:f>[^<]*<\/c:f>)<\/c:strRef><\/c:cat>/g,
      (_, reference: string) => `<c:cat><c:strRef>${reference}${stringCache(categories)}</c:strRef></c:cat>`,
    )
    .replace(/<c:val><c:numRef>(<c:f>[^<]*<\/c:f>)<\/c:numRef><\/c:val>/g, (_, reference: string) => {
      const series = spec.series[index++];
      const points = series ? pointsOf(series.values, sheets) : [];
      return `<c:val><c:numRef>${reference}${numberCache(points, spec.valueFormat)}</c:numRef></c:val>`;
    });
}

type Place = { readonly sheet: string; readonly range: RangeSpec };

function pointsOf({ sheet: name, range }: Place, sheets: readonly SheetSpec[]): readonly CellSpec[] {
  const sheet = sheets.find((each) => each.name === name);
  const values = sheet ? cellValues(sheet) : new Map<string, CellSpec>();
  return Array.from({ length: range.rows * range.columns }, (_, index) => {
    const row = range.row + Math.floor(index / range.columns);
    const cell = values.get(`${row},${range.column + (index % range.columns)}`) ?? null;
    return typeof cell === "object" && cell !== null ? cell.value : cell;
  });
}

function stringCache(points: readonly CellSpec[]): string {
  const items = points.map((point, index) =>
    typeof point === "string" || typeof point === "number"
      ? `<c:pt idx="${index}"><c:v>${escapeXml(String(point))}</c:v></c:pt>`
      : "",
  );
  return `<c:strCache><c:ptCount val="${points.length}"/>${items.join("")}</c:strCache>`;
}

function numberCache(points: readonly CellSpec[], format: string): string {
  const items = points.map((point, index) =>
    typeof point === "number" && Number.isFinite(point) ? `<c:pt idx="${index}"><c:v>${point}</c:v></c:pt>` : "",
  );
  return `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${points.length}"/>${items.join("")}</c:numCache>`;
}
