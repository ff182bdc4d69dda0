import { typedName } from "../../src/cli/command";
import { commands } from "../../src/cli/commands";
import { helpText } from "../../src/cli/help";
import { cliMessages } from "../../src/messages/cli/cli";
import { speaker } from "../../src/messages/format";
import { created, shell, TEMPLATE_IDS } from "./inMemory";

test.each([["help"], ["--help"], ["-h"], ["create", "--help"], ["audit", "plan.xlsx", "-h"]])(
  "%s %s prints every command and exit code",
  async (...args) => {
    const { code, out, err } = await shell().run(...args);
    expect([code, err]).toEqual([0, []]);
    for (const word of [
      "templates [--json]",
      "template ID",
      "create ID --out FILE.xlsx",
      "allocate ID|FILE.xlsx",
      "audit FILE.xlsx",
      "summarize FILE.xlsx",
      "<command>",
      "0 fine",
      "3 input",
    ]) {
      expect(out.join("\n")).toContain(word);
    }
  },
);

test.each(commands)("help of $name names what it takes and every option once", ({ name, takes, options }) => {
  for (const language of ["zh-CN", "en"] as const) {
    const [, from = ""] = helpText(commands, language).split(`\n  ${name} `);
    const synopsis = (from.split(/\n {2}\w|\n\n|\n {43}/)[0] ?? "").split(/ {2,}[^-[ ]/)[0] ?? "";
    expect(synopsis.startsWith(takes)).toBe(true);
    const listed = Object.entries(options).filter(([, { unlisted }]) => !unlisted);
    expect((synopsis.match(/--[a-z-]+/g) ?? []).sort()).toEqual(listed.map(([key]) => `--${typedName(key)}`).sort());
  }
});

test("help speaks Chinese too", async () => {
  const { out } = await shell({}, { language: "zh-CN" }).run("help");
  expect(out.join("\n")).toContain("用法：plan-indicators <命令>");
});

test.each(["--version", "-v"])("%s prints the version alone", async (word) => {
  expect(await shell().run(word)).toMatchObject({ code: 0, out: ["1.2.3"], err: [] });
});

const OUT = ["--out", "x.xlsx"];
test.each<[words: readonly string[], says: string]>([
  [[], "No command given"],
  [["frobnicate"], "'frobnicate'"],
  [["constructor"], "'constructor'"],
  [["templates", "more"], "'more' is one word too many"],
  [["templates", "--xml"], "Unknown option '--xml'"],
  [["template"], "ID is missing"],
  [["template", "nanjing-14fyp", "extra"], "'extra'"],
  [["template", "nanjing-15fyp"], "nanjing-14fyp, xuzhou-14fyp"],
  [["template", "__proto__"], "'__proto__'"],
  [["create", ...OUT], "ID is missing"],
  [["create", "nanjing-14fyp"], "--out FILE.xlsx is missing"],
  [["create", "nanjing-14fyp", "--out"], "--out"],
  [["create", "beijing", ...OUT], "There is no template 'beijing'"],
  [["create", "nanjing-14fyp", ...OUT, "--as-of", "23"], "not '23'"],
  [["create", "nanjing-14fyp", ...OUT, "--as-of", "2023.5"], "not '2023.5'"],
  [["create", "nanjing-14fyp", ...OUT, "--as-of", "2020"], "2021–2025"],
  [["create", "nanjing-14fyp", ...OUT, "--as-of", "2026"], "2021–2025"],
  [["create", "nanjing-14fyp", ...OUT, "--lang", "fr"], "zh or en, not 'fr'"],
  [["create", "nanjing-14fyp", ...OUT, "--json"], "'--json'"],
  [["audit"], "FILE.xlsx is missing"],
  [["audit", "a.xlsx", "b.xlsx"], "'b.xlsx'"],
  [["audit", "a.xlsx", "--as-of", "MMXXIII"], "not 'MMXXIII'"],
  [["summarize"], "FILE.xlsx is missing"],
  [["summarize", "a.xlsx", "--lang", "zhx"], "zh or en, not 'zhx'"],
])("%j is wrong usage and says %s", async (words, says) => {
  const files = shell();
  const { code, out, err } = await files.run(...words);
  expect([code, out]).toEqual([2, []]);
  expect(err).toEqual([expect.stringContaining(says)]);
  expect(err[0]).not.toMatch(/\n|\{|\}|undefined/);
  expect(files.files.size).toBe(0);
});

test("an unknown template is answered with all ten that exist", async () => {
  const { err } = await shell().run("create", "nanjing", ...OUT);
  for (const id of TEMPLATE_IDS) expect(err[0]).toContain(id);
});

test.each(["audit", "summarize"])("%s refuses a year outside the plan of the workbook", async (command) => {
  const files = await created("quzhou-14fyp");
  expect(await files.run(command, "plan.xlsx", "--as-of", "2031")).toEqual(
    expect.objectContaining({ code: 2, out: [], err: ["--as-of 2031 is outside the plan's years 2021–2025."] }),
  );
});

test("whatever is quoted in a complaint, it stays one line that moves no cursor", async () => {
  const { err } = await shell().run("template", "a\u001b[2J\nb\u2028c\u202ed");
  expect(err).toHaveLength(1);
  expect(err[0]).toContain("'a [2J b c d'");
});

test("every message can be said in both languages", () => {
  const params = {
    different: 1,
    compared: 2,
    number: "3",
    text: "T",
    file: "F",
    line: 7,
    detail: "D",
    problem: "P",
    id: "I",
    ids: "J",
    kept: "K",
    year: "2031",
    first: "2021",
    last: "2025",
    title: "L",
    count: 3,
    asOf: "2023",
    plan: "N",
    errors: 1,
    warnings: 2,
    infos: 3,
    explained: 4,
    expired: 5,
    ahead: 110,
    onTrack: 100,
    near: 95,
    published: "100%",
    due: "2024-03-31",
    today: "2024-01-15",
    what: "W.",
    next: "X.",
    done: 1,
    total: 2,
    region: "R",
    folder: "O",
    round: 1,
    list: "Y",
  };
  for (const language of ["zh-CN", "en"] as const) {
    const say = speaker(cliMessages, language);
    for (const key of Object.keys(cliMessages) as (keyof typeof cliMessages)[])
      expect(say(key, params)).not.toMatch(/^$|\{|\}|''/);
  }
});
