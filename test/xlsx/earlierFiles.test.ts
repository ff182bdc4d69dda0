import { strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile, writeXlsx } from "../../src/xlsx";
import { NOW, workbookOf } from "./everyFeature";

const SHEET = "xl/worksheets/sheet1.xml";

/** A file of two texts, changed part by part. */
async function fileOf(change: (part: string, content: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(workbookOf([["甲", 1], ["乙", 2]]), { now: NOW })); // prettier-ignore
  const text = new TextDecoder();
  const changed = Object.entries(parts).map(([name, content]) => [name, strToU8(change(name, text.decode(content)))]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
}

async function valuesOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readWorkbookFile(bytes);
  return read.ok ? read.value.snapshot.sheets[0]?.grid?.values : read.error.code;
}

const asItIs = (_: string, content: string): string => content;
const withTexts = (content: string) => (part: string, own: string) =>
  part === "xl/sharedStrings.xml" ? own.replace("<si><t>甲</t></si>", content) : own;

test("what is read of a file does not depend on the files before it", async () => {
  const plain = [["甲", 1], ["乙", 2]]; // prettier-ignore
  const files: readonly (readonly [Uint8Array, unknown])[] = [
    [await fileOf(asItIs), plain],
    [await fileOf(withTexts("<si><t>丙</t></si>")), [["丙", 1], ["乙", 2]]], // prettier-ignore
    [await fileOf(withTexts("<si><r><t>甲</t></r><r><t>a</t></r></si>")), [["甲a", 1], ["乙", 2]]], // prettier-ignore
    [await fileOf(withTexts("<si><t>甲")), "broken-xml"],
    [await fileOf((part, own) => (part === SHEET ? own.replace("<v>2</v>", "<v>3</v>") : own)), [["甲", 1], ["乙", 3]]], // prettier-ignore
    [await fileOf((part, own) => (part === SHEET ? own.replaceAll("</row>", "") : own)), "broken-xml"],
  ];
  for (const [bytes, expected] of [...files, ...[...files].reverse(), ...files])
    expect(await valuesOf(bytes)).toEqual(expected);
});

test("a part of the same bytes that says other things of itself is looked at anew", async () => {
  const bytes = await fileOf(asItIs);
  expect(await valuesOf(bytes)).not.toBe("damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = view.getUint32(bytes.length - 6, true);
  for (const [field, code] of [
    [16, "damaged"],
    [24, "false-size"],
  ] as const) {
    // prettier-ignore
    const changed = bytes.slice();
    const at = new DataView(changed.buffer);
    // The first part in the list is looked for in vain otherwise: each part has its number changed.
    for (let place = list; at.getUint32(place, true) === 0x02014b50;) {
      at.setUint32(place + field, at.getUint32(place + field, true) ^ 1, true);
      place += 46 + at.getUint16(place + 28, true) + at.getUint16(place + 30, true) + at.getUint16(place + 32, true);
    }
    expect(await valuesOf(changed)).toBe(code);
  }
});
