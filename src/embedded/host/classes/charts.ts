import { newChart, type ChartState } from "../model/chartState";
import { seriesFrom } from "../model/chartSource";
import { assertAllowed } from "../model/writing";
import { invalidArgument, itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { chartClass } from "./chart";
import { asRange, asText, type SheetTarget } from "./targets";

const listed = ({ book, sheetId }: SheetTarget): readonly ChartState[] => book.state(sheetId).charts;

const object = (target: SheetTarget, chart: ChartState): HostObject =>
  instance(chartClass, { ...target, chartId: chart.id });

function find(target: SheetTarget, key: unknown): HostObject | null {
  const chart = listed(target).find(({ id, name }) => id === key || name === key);
  return chart ? object(target, chart) : null;
}

function get(target: SheetTarget, key: unknown): HostObject {
  const found = find(target, key);
  if (!found) throw itemNotFound();
  return found;
}

function add(target: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const { book, sheetId } = target;
  const range = asRange(source);
  if (!range) throw invalidArgument("sourceData");
  assertAllowed(book, sheetId, "allowEditObjects");
  const series = seriesFrom(book, range, seriesBy);
  const id = book.nextId("chart-");
  const name = `Chart ${listed(target).length + 1}`;
  const only = series.length === 1 ? series[0]?.name : undefined;
  const blank = newChart(id, name, asText(type, "type"));
  const title = only === undefined ? blank.title : { text: only, visible: true };
  const chart = { ...blank, title, series };
  book.state(sheetId).charts = [...listed(target), chart];
  book.chartsChanged();
  return object(target, chart);
}

/** `Excel.ChartCollection`. */
export const chartsClass: HostClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { count: { get: (target) => listed(target).length } },
  methods: {
    add,
    getCount: (target) => listed(target).length,
    getItem: get,
    getItemOrNullObject: find,
    getItemAt: (target, index) => get(target, listed(target)[Number(index)]?.id),
  },
  item: get,
  items: (target) => listed(target).map((chart) => object(target, chart)),
};
