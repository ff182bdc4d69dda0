/** Files that Xuzhou's regions might return, for the pictures: made by the tests' own helpers and the project's own writer. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build } from "esbuild";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const SOURCE = `
export { returnedBytes, upTo } from "./test/app/consolidation/returnedFiles";
export { targetsOf, XUZHOU } from "./test/domain/consolidation/returns";
export { regionsOf } from "./src/domain/regions";
`;

async function helpers() {
  const outfile = resolve(".cache/exampleReturns.cjs");
  await build({
    stdin: { contents: SOURCE, resolveDir: ".", loader: "ts" },
    // The helpers find the templates from their own place in the tests.
    define: { __dirname: JSON.stringify(resolve("test/domain/completion")) },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}

/**
 * All regions but the last two, as files for a file field. The first typed a negative figure, the second left one out
 * and sent a second file; one file is no workbook.
 */
export async function exampleReturns(language) {
  const { returnedBytes, upTo, targetsOf, XUZHOU, regionsOf } = await helpers();
  const year = 2023;
  const file = async (region, name, typed, date = "2024-01-12") => ({
    name,
    mimeType: XLSX,
    buffer: Buffer.from(await returnedBytes(region, { typed, date, language, asOf: year })),
  });
  const reported = (region) => upTo(year, targetsOf(region));
  const [first, second, ...others] = regionsOf(XUZHOU).slice(0, -2);
  const wrong = { ...reported(first), "breakdown-1": { 2021: 2300, 2022: -2300, 2023: 2300 } };
  const short = { ...reported(second), "breakdown-1": { 2021: 3500, 2022: 3500 } };
  return [
    await file(first, `${first}.xlsx`, wrong),
    await file(second, `${second}.xlsx`, short, "2024-01-08"),
    await file(second, `${second} (2).xlsx`, reported(second)),
    ...(await Promise.all(others.map((region) => file(region, `${region}.xlsx`, reported(region))))),
    { name: "notice.xlsx", mimeType: XLSX, buffer: Buffer.from("no workbook") },
  ];
}
