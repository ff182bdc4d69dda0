import type { Frame } from "playwright-core";

/** How long formulas must not change once they are said to be settled, in ms. */
const QUIET = 700;

/** Runs in the pane, where Microsoft's client is: any read waits until the grid has calculated. */
function calculated(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
}

/** Runs in the pane: every cell with a formula, with what it shows. */
function readFormulas(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("formulas,values"));
    await context.sync();
    return used
      .filter((range) => !range.isNullObject)
      .flatMap((range, index) =>
        range.formulas.flatMap((row, r) =>
          row.flatMap((formula, c) => {
            const isFormula = typeof formula === "string" && formula.startsWith("=");
            return isFormula ? [`${sheets.items[index]?.name} ${r} ${c}: ${String(range.values[r]?.[c])}`] : [];
          }),
        ),
      );
  });
}

/** Waits until nothing is being calculated and the page has drawn what came of it. */
export async function settled(pane: Frame): Promise<void> {
  await pane.evaluate(calculated);
  await pane.page().evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Fails where formulas had no values, held errors, or went on changing after they were said to be settled. */
export async function assertSettled(pane: Frame): Promise<void> {
  const before = await pane.evaluate(readFormulas);
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const after = await pane.evaluate(readFormulas);
  const changed = after.findIndex((cell, index) => cell !== before[index]);
  if (after.length !== before.length || changed >= 0) throw new Error(`not settled: ${after[changed]}`);
  const shown = after.filter((cell) => !cell.endsWith(": "));
  if (shown.length < 100) throw new Error(`only ${shown.length} of ${after.length} formulas have a value`);
  // Charts leave out what is not available; any other error is one.
  const wrong = after.find((cell) => /: #(?!N\/A)/.test(cell));
  if (wrong) throw new Error(`a formula gives an error: ${wrong}`);
}
