import { fail, ok, type Result } from "../domain/shared/result";
import type { Task } from "./command";
import { commands } from "./commands";
import { helpText } from "./help";
import { EXIT } from "./ports";
import type { UsageError } from "./speak";

const help: Task = (ports) => {
  ports.out(helpText(commands, ports.language));
  return EXIT.fine;
};

const version: Task = (ports) => {
  ports.out(ports.version);
  return EXIT.fine;
};

/** Understands the words after the program's name. */
export function readArguments(words: readonly string[]): Result<Task, UsageError> {
  const [name, ...rest] = words;
  if (name === undefined) return fail({ says: "noCommand", text: "" });
  if (name === "help" || words.some((word) => word === "--help" || word === "-h")) return ok(help);
  if (name === "--version" || name === "-v") return ok(version);
  const command = commands.find((each) => each.name === name);
  return command ? command.read(rest) : fail({ says: "unknownCommand", text: name });
}
