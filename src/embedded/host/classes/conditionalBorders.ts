import type { BorderLine, CellEdge } from "../model/cellStyle";
import { invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { asColor } from "./color";
import type { FormatTarget } from "./formatTarget";

interface EdgeTarget extends FormatTarget {
  readonly edge: CellEdge;
}

const EDGES: readonly CellEdge[] = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"];
/** The lines that a conditional format may have; Excel has them thin only. */
const LINES: readonly unknown[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const NO_LINE: BorderLine = { style: "None", color: "#000000", weight: "Thin" };

const lineOf = ({ state, edge }: EdgeTarget): BorderLine => state.format.borders?.[edge] ?? NO_LINE;

function setLine(target: EdgeTarget, change: Partial<BorderLine>): void {
  const { state, edge, book, sheetId } = target;
  const borders = { ...state.format.borders, [edge]: { ...lineOf(target), ...change } };
  state.format = { ...state.format, borders };
  book.staleFormats.add(sheetId);
}

const asLine = (value: unknown): string => {
  if (!LINES.includes(value)) throw invalidArgument(`line ${String(value)}`);
  return String(value);
};

const borderClass: HostClass<EdgeTarget> = {
  name: "ConditionalRangeBorder",
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => lineOf(target).style,
      set: (target, value) => setLine(target, { style: asLine(value) }),
    },
    color: {
      get: (target) => lineOf(target).color,
      set: (target, value) => setLine(target, { color: asColor(value) }),
    },
  },
  methods: {},
};

function border(format: FormatTarget, edge: unknown): HostObject {
  const known = EDGES.find((each) => each === edge);
  if (!known) throw invalidArgument(`border ${String(edge)}`);
  return instance(borderClass, { ...format, edge: known });
}

/** `Excel.ConditionalRangeBorderCollection`. */
export const conditionalBordersClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  properties: {
    count: { get: () => EDGES.length },
    bottom: { object: (format) => border(format, "EdgeBottom") },
    left: { object: (format) => border(format, "EdgeLeft") },
    right: { object: (format) => border(format, "EdgeRight") },
    top: { object: (format) => border(format, "EdgeTop") },
  },
  methods: {
    getItem: border,
    getItemAt: (format, index) => border(format, EDGES[Number(index)]),
  },
  item: border,
  items: (format) => EDGES.map((edge) => border(format, edge)),
};
