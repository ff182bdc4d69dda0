import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx";
import { NOW, workbookOf } from "./everyFeature";

const TEXTS = ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "\r", "=cmd|'/c calc'!A0", "plain", "1-2", " =1", "a=b", "#REF!"];
const LOOKS_LIKE_FORMULA = TEXTS.slice(0, 7);

/** The texts whose cells have a format with quotePrefix, and the fills of those formats. */
async function prefixed(
  texts: readonly string[],
): Promise<readonly { readonly text: string | undefined; readonly hasFill: boolean }[]> {
  const all = { row: 0, column: 0, rows: texts.length, columns: 1 };
  const spec = workbookOf(
    texts.map((text) => [text]),
    { styles: [{ range: { ...all, rows: 2 }, style: { fill: "#FFEE00" } }] },
  );
  const parts = unzipSync(await writeXlsx(spec, { now: NOW }));
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const [, count, list = ""] = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const formats = list.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  expect(formats).toHaveLength(Number(count));
  const cells = [...strFromU8(parts["xl/worksheets/sheet1.xml"]!).matchAll(/<c r="A(\d+)" t="\w+"(?: s="(\d+)")?/g)];
  return cells.flatMap(([, row, format = "0"]) => {
    const found = formats[Number(format)] ?? "";
    return found.includes('quotePrefix="1"')
      ? [{ text: texts[Number(row) - 1], hasFill: !found.includes('fillId="0"') }]
      : [];
  });
}

test("cells whose text looks like a formula are marked as text and keep their look; others are not", async () => {
  expect(await prefixed(TEXTS)).toEqual(LOOKS_LIKE_FORMULA.map((text, index) => ({ text, hasFill: index < 2 })));
});

test("a workbook without such texts gets no more formats", async () => {
  expect(await prefixed(["plain", "1-2"])).toEqual([]);
});
