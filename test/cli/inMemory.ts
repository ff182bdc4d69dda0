import { planFromSource } from "../../src/app/load/planFromSource";
import { templateSource, type TemplateSource } from "../../src/app/load/templateSource";
import type { CliPorts } from "../../src/cli/ports";
import { runCommand } from "../../src/cli/runCommand";
import type { Plan } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import { fail, ok } from "../../src/domain/shared/result";
import { templates, templateSummaries } from "../../src/templates";
import { patchFileCells, patchWorkbookFile, readWorkbookFile, writeXlsx } from "../../src/xlsx";

/** The built-in templates. */
export const TEMPLATES: TemplateSource = templateSource(templates, templateSummaries);
export const TEMPLATE_IDS = templateSummaries.map(({ id }) => id);
export const FINISHED_IDS = TEMPLATE_IDS.filter((id) => id.endsWith("13fyp"));
export const RUNNING_IDS = TEMPLATE_IDS.filter((id) => id.endsWith("14fyp"));

/** What a command did. */
export interface Outcome {
  readonly code: number;
  /** Calls, each one text. */
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly json: () => unknown;
}

/** A command line over files in memory. */
export interface Shell {
  readonly files: Map<string, Uint8Array>;
  run(...args: readonly string[]): Promise<Outcome>;
}

/** Bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lines under the header of a values file. */
export const csv = (...lines: readonly string[]): Uint8Array =>
  utf8(["indicator,period,value", ...lines, ""].join("\n"));

/** A command line with real templates and the real file format; only the disk is made up. */
export function shell(files: Readonly<Record<string, Uint8Array>> = {}, changes: Partial<CliPorts> = {}): Shell {
  const disk = new Map(Object.entries(files));
  const run = async (...args: readonly string[]): Promise<Outcome> => {
    const out: string[] = [];
    const err: string[] = [];
    const ports: CliPorts = {
      templates: TEMPLATES,
      language: "en",
      version: "1.2.3",
      today: "2024-01-15",
      readFile: async (path) => {
        const bytes = disk.get(path);
        return bytes ? ok(bytes) : fail({ code: "missing", detail: "ENOENT" });
      },
      writeFile: async (path, bytes) => {
        disk.set(path, bytes);
        return ok(null);
      },
      makeFolder: async () => ok(null),
      writeWorkbook: (spec) => writeXlsx(spec, { now: new Date("2024-01-15T00:00:00Z") }),
      readWorkbook: readWorkbookFile,
      patchWorkbook: patchWorkbookFile,
      patchCells: patchFileCells,
      findFiles: async (path) => {
        const found = [...disk.keys()].filter(
          (file) => file === path || file.startsWith(`${path.replace(/\/$/, "")}/`),
        );
        return found.length > 0
          ? ok(found.sort().map((file) => ({ path: file, modified: "2024-01-12T08:00:00.000Z" })))
          : fail({ code: "missing", detail: "ENOENT" });
      },
      out: (text) => out.push(text),
      error: (text) => err.push(text),
      ...changes,
    };
    const code = await runCommand(ports, args);
    return { code, out, err, json: () => JSON.parse(out.join("\n")) as unknown };
  };
  return { files: disk, run };
}

/** One of the built-in plans. */
export async function planOf(id: string): Promise<Plan> {
  const plan = await planFromSource(TEMPLATES, id);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

interface CreateOptions {
  readonly values?: Uint8Array;
  readonly asOf?: number;
  readonly lang?: Language;
}

const made = new Map<string, Promise<Uint8Array>>();

async function make(id: string, { values, asOf, lang }: CreateOptions): Promise<Uint8Array> {
  const files = shell(values ? { "values.csv": values } : {});
  const { code, err } = await files.run(
    "create",
    id,
    "--out",
    "plan.xlsx",
    ...(values ? ["--values", "values.csv"] : []),
    ...(asOf === undefined ? [] : ["--as-of", String(asOf)]),
    ...(lang ? ["--lang", lang] : []),
  );
  const bytes = files.files.get("plan.xlsx");
  if (code !== 0 || !bytes) throw new Error(err.join("\n"));
  return bytes;
}

/** A shell with a workbook that `create` made, as "plan.xlsx"; the same one is made once. */
export async function created(id: string, options: CreateOptions = {}): Promise<Shell> {
  const key = JSON.stringify([
    id,
    options.asOf,
    options.lang,
    options.values && new TextDecoder().decode(options.values),
  ]);
  const bytes = made.get(key) ?? make(id, options);
  made.set(key, bytes);
  return shell({ "plan.xlsx": await bytes });
}

/** The parts of `summarize --json` that tests look into. */
export interface SummaryJson {
  readonly plan: string;
  readonly asOf: number;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly indicators: readonly (Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly number: string | null;
    readonly reason: string | null;
    readonly reasons: Readonly<Record<string, unknown>> | null;
  })[];
  readonly counts: Readonly<Record<"byStatus" | "byAttribute" | "byCategory", Readonly<Record<string, unknown>>>>;
}

/** The parts of `audit --json` that tests look into. */
export interface AuditJson {
  readonly plan: string;
  readonly asOf: number;
  readonly findings: readonly (Readonly<Record<string, unknown>> & {
    readonly message: Readonly<Record<"zh" | "en", string>>;
  })[];
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "explained" | "expired", number>>;
}
