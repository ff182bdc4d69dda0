import packageJson from "../../package.json";
import { templateSource } from "../app/templateSource";
import { fail } from "../domain/shared/result";
import { fileErrorText } from "../messages/files";
import { templates, templateSummaries } from "../templates";
import { readXlsx, writeXlsx } from "../xlsx";
import { readBytes, writeBytes } from "./files";
import type { CliPorts } from "./ports";
import { runCommand } from "./runCommand";

const locale = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
const now = new Date();

const ports: CliPorts = {
  templates: templateSource(templates, templateSummaries),
  language: locale.startsWith("zh") ? "zh-CN" : "en",
  version: packageJson.version,
  today: now.toISOString().slice(0, 10),
  readFile: readBytes,
  writeFile: writeBytes,
  writeWorkbook: (spec) => writeXlsx(spec, { now }),
  readWorkbook: async (bytes) => {
    const read = await readXlsx(bytes);
    return read.ok ? { ok: true, value: read.value.snapshot } : fail(fileErrorText(read.error));
  },
  out: (text) => console.log(text),
  error: (text) => console.error(text),
};

// A reader that closes early, as in `… | head`, is no error.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await runCommand(ports, process.argv.slice(2));
