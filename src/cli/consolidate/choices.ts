import { basename } from "node:path";
import type { Choices, DryRun } from "../../domain/consolidation";
import { fail, ok, type Result } from "../../domain/shared/result";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { say } from "../speak";

/** The choices with each file by its full name; a choice that means no file, or that nothing asks for, is refused. */
export function resolveChoices(
  ports: CliPorts,
  { duplicates }: Pick<DryRun, "duplicates">,
  choices: Choices,
): Result<Choices, ExitCode> {
  const resolved: [string, string][] = [];
  for (const [region, file] of Object.entries(choices)) {
    const duplicate = duplicates.find((each) => each.region === region);
    if (!duplicate) return fail(say(ports, EXIT.usage, "choiceUnneeded", { region, file }));
    const names = duplicate.files.map((each) => each.file);
    const [found, ...others] = names.includes(file) ? [file] : names.filter((name) => basename(name) === file);
    if (found === undefined || others.length > 0)
      return fail(say(ports, EXIT.usage, "choiceUnknown", { region, file, files: names.join(", ") }));
    resolved.push([region, found]);
  }
  return ok(Object.fromEntries(resolved));
}
