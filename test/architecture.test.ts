import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const SRC = resolve(__dirname, "../src");

/** Folders of src that each folder may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  templates: ["domain"],
  messages: ["domain"],
  workbook: ["domain", "messages"],
  app: ["domain", "workbook", "messages"],
  xlsx: ["domain", "workbook", "messages"],
  excel: ["domain", "workbook", "app", "messages"],
  taskpane: ["domain", "app", "messages"],
  commands: ["domain", "app", "messages"],
  cli: ["domain", "app", "messages", "workbook"],
  embedded: ["domain", "messages"],
};

/** Entry files wire the edges together and may import any folder. */
const ENTRY_FILES = [
  "taskpane/index.tsx",
  "taskpane/worker/worker.ts",
  "commands/commands.ts",
  "cli/main.ts",
  "embedded/workbench/main.ts",
  "embedded/workbench/paneFiles.ts",
];

/** Packages that each folder may import; the core gets by with a decimal and a schema library. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  domain: /^(big\.js|valibot)$/,
  templates: /^$/,
  messages: /^intl-messageformat$/,
  workbook: /^valibot$/,
  app: /^$/,
  xlsx: /^(hucre(\/.*)?|fflate)$/,
  excel: /^$/,
  taskpane: /^(react|react-dom(\/.*)?|@fluentui\/react-components)$/,
  commands: /^$/,
  cli: /^(node:.*|hucre\/csv)$/,
  embedded: /^(@univerjs\/.*|chart\.js(\/.*)?|node:.*)$/,
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replace(/\\/g, "/"));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const matches = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^"';]*?from\s*"([^"]+)"|(?:import|require)\s*\(\s*"([^"]+)"|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...matches].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? "" }));
}

/** The file of src that a relative import names; null for packages, styles and data. */
function fileOf({ file, target }: Import): string | null {
  if (!target.startsWith(".")) return null;
  const path = resolve(SRC, dirname(file), target);
  const found = [`${path}.ts`, `${path}.tsx`, join(path, "index.ts"), path].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  return found && /\.tsx?$/.test(found) ? relative(SRC, found).replace(/\\/g, "/") : null;
}

/** Files that import each other, directly or through others, types included; each circle sorted. Tarjan 1972. */
function circlesOf(imported: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const [order, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const [open, circles]: [string[], string[][]] = [[], []];
  const visit = (file: string): number => {
    const number = order.size;
    let low = number;
    order.set(file, number);
    open.push(file);
    for (const other of imported.get(file) ?? []) {
      if (!order.has(other)) low = Math.min(low, visit(other));
      else if (open.includes(other)) low = Math.min(low, order.get(other) ?? low);
    }
    lowest.set(file, low);
    if (low < number) return low;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || imported.get(file)?.includes(file)) circles.push(circle.sort());
    return low;
  };
  for (const file of imported.keys()) if (!order.has(file)) visit(file);
  return circles.sort();
}

const folderOf = (file: string): string => file.split("/")[0] ?? "";

function forbidden({ file, target }: Import): string | null {
  const folder = folderOf(file);
  if (ENTRY_FILES.includes(file)) return null;
  if (!target.startsWith(".")) {
    return PACKAGES[folder]?.test(target) ? null : `${file} imports the package ${target}`;
  }
  const other = folderOf(relative(SRC, resolve(SRC, dirname(file), target)).replace(/\\/g, "/"));
  const allowed = other === folder || (ALLOWED[folder] ?? []).includes(other);
  return allowed ? null : `${file} imports ${other} (${target})`;
}

describe("architecture", () => {
  const files = sourceFiles();

  test("every folder of src has its rule", () => {
    expect([...new Set(files.filter((file) => file.includes("/")).map(folderOf))].sort()).toEqual(
      Object.keys(ALLOWED)
        .filter((folder) => files.some((file) => folderOf(file) === folder))
        .sort(),
    );
  });

  test("imports follow the direction of the layers", () => {
    expect(
      files
        .flatMap(importsOf)
        .map(forbidden)
        .filter((each) => each !== null),
    ).toEqual([]);
  });

  test("no file imports itself, however many files lie between and be it for types only", () => {
    const imported = new Map(
      files.map((file) => [file, importsOf(file).flatMap((each) => fileOf(each) ?? [])] as const),
    );
    expect(circlesOf(imported)).toEqual([]);
  });

  test("only excel, the pane's entries and the embedded host name Excel or Office", () => {
    const offenders = files.filter((file) => {
      if (/^(excel|embedded)\//.test(file) || ENTRY_FILES.includes(file)) return false;
      const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "");
      return /\b(Excel|Office|OfficeExtension)\s*\./.test(code);
    });
    expect(offenders).toEqual([]);
  });

  // Safari before 16.4 cannot read a regular expression with look-behind: the whole script fails and the pane is blank.
  test("no regular expression looks behind", () => {
    expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(join(SRC, file), "utf8")))).toEqual([]);
  });

  test("nothing evaluates text, calls the network or writes HTML from data", () => {
    const offenders = files
      .filter((file) => !file.startsWith("embedded/"))
      .filter((file) => {
        const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        return /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML|\bfetch\(|XMLHttpRequest|WebSocket|localStorage|sessionStorage/.test(
          code,
        );
      });
    expect(offenders).toEqual([]);
  });
});
