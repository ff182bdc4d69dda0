import packageJson from "../../package.json";
import { templateSource } from "../app/templateSource";
import { fail, ok } from "../domain/shared/result";
import { fileErrorText, fileWarningText } from "../messages/files";
import { templates, templateSummaries } from "../templates";
import { readXlsx, writeXlsx } from "../xlsx";
import { localDate } from "../taskpane/localDate";
import { makeFolder, readBytes, writeBytes } from "./files";
import type { CliPorts } from "./ports";
import { runCommand } from "./runCommand";

const variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => process.env[name]);
// Windows sets none of them.
const locale = variables.find((value) => value) ?? Intl.DateTimeFormat().resolvedOptions().locale;
const today = localDate(new Date());
// The day, not the moment: the same plan gives the same bytes all day.
const now = new Date(`${today}T00:00:00Z`);

const ports: CliPorts = {
  templates: templateSource(templates, templateSummaries),
  language: locale.startsWith("zh") ? "zh-CN" : "en",
  version: packageJson.version,
  today,
  readFile: readBytes,
  writeFile: writeBytes,
  makeFolder,
  writeWorkbook: (spec) => writeXlsx(spec, { now }),
  readWorkbook: async (bytes) => {
    const read = await readXlsx(bytes);
    if (!read.ok) return fail(fileErrorText(read.error));
    return ok({ snapshot: read.value.snapshot, warnings: read.value.warnings.map(fileWarningText) });
  },
  out: (text) => console.log(text),
  error: (text) => console.error(text),
};

// A reader that closes early, as in `… | head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await runCommand(ports, process.argv.slice(2));
