import { isMainThread } from "node:worker_threads";
import packageJson from "../../package.json";
import { templateSource } from "../app/load/templateSource";
import { templates, templateSummaries } from "../templates";
import { patchFileCells, patchWorkbookFile, portableCodec, readWorkbookFile, writeXlsx } from "../xlsx";
import { localDate } from "../taskpane/localDate";
import { makeFolder, readBytes, writeBytes } from "./files";
import { findFiles } from "./findFiles";
import { nodeZip } from "./nodeZip";
import type { CliPorts } from "./ports";
import { runCommand } from "./runCommand";
import { steadyMemory } from "./steadyMemory";
import { fileThreads } from "./worker/fileThreads";
import { serveThread } from "./worker/serveThread";

/** What a thread that reads returned files needs, and the program itself too. */
const reading = {
  templates: templateSource(templates, templateSummaries),
  read: (bytes: Uint8Array) => readWorkbookFile(bytes, { ...portableCodec, ...nodeZip }),
  readFile: readBytes,
};

async function main(): Promise<void> {
  const variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => process.env[name]);
  // Windows sets none of them.
  const locale = variables.find((value) => value) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const today = localDate(new Date());
  // The day, not the moment: the same plan gives the same bytes all day.
  const now = new Date(`${today}T00:00:00Z`);

  // The first Ctrl-C asks a long job to end and report, the second ends the program at once.
  const interrupt = new AbortController();

  const ports: CliPorts = {
    templates: reading.templates,
    language: locale.startsWith("zh") ? "zh-CN" : "en",
    version: packageJson.version,
    today,
    readFile: reading.readFile,
    writeFile: writeBytes,
    makeFolder,
    writeWorkbook: (spec) => writeXlsx(spec, { now }),
    readWorkbook: reading.read,
    patchWorkbook: patchWorkbookFile,
    patchCells: patchFileCells,
    findFiles,
    workers: fileThreads(__filename),
    signal: interrupt.signal,
    ...(process.stderr.isTTY ? { progress: (text: string) => void process.stderr.write(`\r\u001b[K${text}`) } : {}),
    out: (text) => console.log(text),
    error: (text) => console.error(text),
  };

  // A reader that closes early, as in `… | head`, is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.once("SIGINT", () => interrupt.abort());
  steadyMemory();
  process.exitCode = await runCommand(ports, process.argv.slice(2));
}

// The program is one file: the threads that read returned files run it too.
if (isMainThread) await main();
else serveThread(reading);
