import { cellAddress, rangeAddress } from "../../workbook/address";
import { movableFormula } from "../../workbook/formula/movable";
import type { CellBlock, CellSpec, SheetSpec } from "../../workbook/spec";

/**
 * What no formula has that Excel shares: structured references, other sheets, lists of constants, ranges between what
 * functions give. Source: [MS-XLS] 2.5.198.118, SharedParsedFormula.
 */
const UNSHARED = /"(?:[^"]|"")*"|([[!{]|\):|:[A-Z.]+\()/g;

function isShareable(formula: string): boolean {
  return ![...formula.matchAll(UNSHARED)].some(([, mark]) => mark !== undefined);
}

function formulaOf(cell: CellSpec | undefined): string | null {
  return typeof cell === "object" && cell !== null ? cell.formula : null;
}

/** Cells below one another, 0-based. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Cells from a row of a block down that hold what filling the first one's formula down would give. */
function filledRun({ row, column, values }: CellBlock, first: number, index: number): Run {
  const at = { row: row + first, column: column + index };
  const formula = formulaOf(values[first]?.[index]);
  if (formula === null || !isShareable(formula)) return { ...at, rows: 1 };
  const filledDown = movableFormula(formula);
  let rows = 1;
  while (formulaOf(values[first + rows]?.[index]) === filledDown(rows, 0)) rows += 1;
  return { ...at, rows };
}

/** All runs of at least two cells, column by column. */
function filledRuns(block: CellBlock): readonly Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < (block.values[0]?.length ?? 0); column += 1)
    for (let row = 0; row < block.values.length;) {
      const run = filledRun(block, row, column);
      if (run.rows > 1) runs.push(run);
      row += run.rows;
    }
  return runs;
}

/** The `f` tags of cells that share a formula, by address: the first cell says it. */
function sharedTags({ blocks }: SheetSpec): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  blocks.flatMap(filledRuns).forEach(({ row, column, rows }, index) => {
    const cells = rangeAddress({ row, column, rows, columns: 1 });
    tags.set(cellAddress(row, column), `<f t="shared" ref="${cells}" si="${index}">`);
    for (let below = row + 1; below < row + rows; below += 1)
      tags.set(cellAddress(below, column), `<f t="shared" si="${index}"/>`);
  });
  return tags;
}

/**
 * Lets cells below one another share the formula that was filled down, as Excel writes them (ECMA-376 18.3.1.40): a third of
 * the bytes, and nothing to compare when they are read.
 */
export function withSharedFormulas(xml: string, sheet: SheetSpec): string {
  const tags = sharedTags(sheet);
  if (tags.size === 0) return xml;
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*>)<f>([^<]*)<\/f>/g,
    (whole, cell: string, address: string, text: string) => {
      const tag = tags.get(address);
      if (tag === undefined) return whole;
      return tag.endsWith("/>") ? cell + tag : `${cell}${tag}${text}</f>`;
    },
  );
}
