import { nodeZip } from "../../src/cli/nodeZip";
import { formulaTexts } from "../../src/xlsx/read/formulaTexts";
import { isSame } from "../../src/xlsx/read/sameBytes";

/** Reads formulas of one column one after the other, as a sheet's rows give them. */
function read(same: typeof isSame, ...formulas: readonly string[]): readonly string[] {
  // Not at the start of its memory, as a part that was cut from a file.
  const bytes = new TextEncoder().encode(`___${formulas.join("")}`).subarray(3);
  const textOf = formulaTexts(bytes, same);
  let at = 0;
  return formulas.map((formula) => {
    const from = at;
    at += new TextEncoder().encode(formula).length;
    return textOf(4, from, at);
  });
}

const LONG = `IF(A1&gt;0,${"B1+".repeat(2_000)}1,"其中")`;

test.each([
  ["references become characters", ["A1&gt;B1&amp;&quot;x&quot;"], ['=A1>B1&"x"']],
  ["an escape of the format becomes its character", ["&quot;_x0041_&quot;"], ['="A"']],
  ["the same formula in every row", ["SUM(A1)", "SUM(A1)", "SUM(A1)"], ["=SUM(A1)", "=SUM(A1)", "=SUM(A1)"]],
  ["as long, and other at each end", ["SUM(A1)", "SUM(A2)", "TUM(A1)"], ["=SUM(A1)", "=SUM(A2)", "=TUM(A1)"]],
  [
    "as long, and other in the middle of a long one",
    [LONG, LONG.replace("其中", "其他"), LONG],
    [LONG, LONG.replace("其中", "其他"), LONG].map((text) => `=${text.replace("&gt;", ">")}`),
  ],
  ["one that begins like the one before", ["SUM(A1)", "SUM(A1)+1"], ["=SUM(A1)", "=SUM(A1)+1"]],
  ["an empty one", ["", "A1", ""], ["=", "=A1", "="]],
])("%s, in the first file and in every later one", (_, formulas, expected) => {
  for (const same of [isSame, nodeZip.isSame, isSame]) expect(read(same, ...formulas)).toEqual(expected);
});

test("a file's bytes may be used for something else once it was read", () => {
  const bytes = new TextEncoder().encode("SUM(Z9)");
  expect(formulaTexts(bytes)(0, 0, bytes.length)).toBe("=SUM(Z9)");
  bytes.fill(0x20);
  expect(read(isSame, "SUM(Z9)")).toEqual(["=SUM(Z9)"]);
});

test("more formulas than are remembered are read as well", () => {
  const many = Array.from({ length: 60 }, (_, index) => `A${index}+${"1+".repeat(25_000)}1`);
  expect(read(isSame, ...many, ...many)).toEqual([...many, ...many].map((formula) => `=${formula}`));
});
