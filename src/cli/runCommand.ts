import { cliMessages } from "../messages/cli/cli";
import { speaker } from "../messages/format";
import { parseCommand, type Command } from "./arguments";
import { allocateFile } from "./commands/allocate";
import { consolidateFiles } from "./commands/consolidate";
import { createFile } from "./commands/create";
import { distributeFiles } from "./commands/distribute";
import { auditFile, summarizeFile } from "./commands/inspect";
import { listTemplates, showTemplate } from "./commands/templates";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { complainUsage, say } from "./speak";

async function carryOut(ports: CliPorts, command: Command): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      ports.out(speaker(cliMessages, ports.language)("usage"));
      return EXIT.fine;
    case "version":
      ports.out(ports.version);
      return EXIT.fine;
    case "templates":
      return listTemplates(ports, command.json);
    case "template":
      return showTemplate(ports, command.id, command.json);
    case "create":
      return createFile(ports, command);
    case "allocate":
      return allocateFile(ports, command);
    case "distribute":
      return distributeFiles(ports, command);
    case "consolidate":
      return consolidateFiles(ports, command);
    case "audit":
      return auditFile(ports, command);
    case "summarize":
      return summarizeFile(ports, command);
  }
}

/** Runs the words after the program's name; the outcome is an exit code, never an exception. */
export async function runCommand(ports: CliPorts, args: readonly string[]): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command.ok) return complainUsage(ports, command.error);
  try {
    return await carryOut(ports, command.value);
  } catch (error) {
    return say(ports, EXIT.input, "unexpected", { detail: error instanceof Error ? error.message : String(error) });
  }
}
