import { readArguments } from "./arguments";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { complainUsage, say } from "./speak";

/** Runs the words after the program's name; the outcome is an exit code, never an exception. */
export async function runCommand(ports: CliPorts, words: readonly string[]): Promise<ExitCode> {
  const task = readArguments(words);
  if (!task.ok) return complainUsage(ports, task.error);
  try {
    return await task.value(ports);
  } catch (error) {
    return say(ports, EXIT.input, "unexpected", { detail: error instanceof Error ? error.message : String(error) });
  }
}
