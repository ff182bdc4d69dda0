import type { BorderEdge, BorderLine, CellEdge } from "../model/cellStyle";
import { columnsIn, rowsIn, type Rect } from "../model/rect";
import { invalidArgument, notImplemented } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { applyStyle } from "./cellStyling";
import { asColor } from "./color";
import type { RangeTarget } from "./targets";

interface BorderTarget extends RangeTarget {
  readonly edge: BorderEdge;
}

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
const NO_LINE: BorderLine = { style: "None", color: "#000000", weight: "Thin" };

/** The blocks of cells that carry an edge, and which of their own edges it is. */
function carriers(rect: Rect, edge: BorderEdge): readonly (readonly [Rect, CellEdge])[] {
  if (edge === "EdgeTop") return [[{ ...rect, bottom: rect.top }, edge]];
  if (edge === "EdgeBottom") return [[{ ...rect, top: rect.bottom }, edge]];
  if (edge === "EdgeLeft") return [[{ ...rect, right: rect.left }, edge]];
  if (edge === "EdgeRight") return [[{ ...rect, left: rect.right }, edge]];
  if (edge === "InsideHorizontal" && rowsIn(rect) > 1) return [[{ ...rect, bottom: rect.bottom - 1 }, "EdgeBottom"]];
  if (edge === "InsideVertical" && columnsIn(rect) > 1) return [[{ ...rect, right: rect.right - 1 }, "EdgeRight"]];
  return [];
}

function lineOf({ book, sheetId, rect, edge }: BorderTarget): BorderLine {
  const [carrier] = carriers(rect, edge);
  if (!carrier) return NO_LINE;
  const [block, side] = carrier;
  return book.grid.styles.at(sheetId, block.top, block.left).borders[side] ?? NO_LINE;
}

function setLine(target: BorderTarget, change: Partial<BorderLine>): void {
  const old = lineOf(target);
  const style = change.style ?? (old.style === "None" ? "Continuous" : old.style);
  const line = { ...old, ...change, style };
  for (const [rect, side] of carriers(target.rect, target.edge)) {
    applyStyle({ ...target, rect }, { borders: { [side]: line } });
  }
}

const borderClass: HostClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (target) => lineOf(target).style,
      set: (target, value) => setLine(target, { style: String(value) }),
    },
    color: {
      get: (target) => lineOf(target).color,
      set: (target, value) => setLine(target, { color: asColor(value) }),
    },
    weight: {
      get: (target) => lineOf(target).weight,
      set: (target, value) => setLine(target, { weight: String(value) }),
    },
  },
  methods: {},
};

function border(range: RangeTarget, edge: unknown): HostObject {
  const known = EDGES.find((candidate) => candidate === edge);
  if (known) return instance(borderClass, { ...range, edge: known });
  if (edge === "DiagonalDown" || edge === "DiagonalUp") throw notImplemented(`RangeBorder ${edge}`);
  throw invalidArgument(`border ${String(edge)}`);
}

/** `Excel.RangeBorderCollection`. */
export const bordersClass: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => EDGES.length } },
  methods: {
    getItem: border,
    getItemAt: (range, index) => border(range, EDGES[Number(index)]),
  },
  item: border,
  items: (range) => EDGES.map((edge) => border(range, edge)),
};
