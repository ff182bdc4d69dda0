import { takeBack, type NothingTaken, type TakenBack } from "../../app/consolidation";
import { inLanguage } from "../../domain/shared/localText";
import type { Result } from "../../domain/shared/result";
import { consolidateMessages } from "../../messages/cli/cliConsolidate";
import { speaker } from "../../messages/format";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { oneLine, say } from "../speak";
import type { FoundReturns } from "./findReturned";
import type { GivenPlan } from "./planGiven";

/** Reads every file, and shows how far it is. */
export async function takeAll(
  ports: CliPorts,
  { files }: FoundReturns,
  { plan }: GivenPlan,
): Promise<Result<TakenBack, NothingTaken>> {
  const text = speaker(consolidateMessages, ports.language);
  const taken = await takeBack(
    {
      read: ports.readWorkbook,
      templates: ports.templates,
      today: ports.today,
      ...(ports.workers ? { workers: ports.workers } : {}),
    },
    {
      files,
      plan,
      ...(ports.signal ? { signal: ports.signal } : {}),
      onProgress: ({ done, total, name }) => ports.progress?.(oneLine(text("reading", { done, total, name }))),
    },
  );
  ports.progress?.("");
  return taken;
}

/** Says why each file says no plan, and what to do about all of them. */
export function complainNothing(
  ports: CliPorts,
  { rejected, cancelled, code }: NothingTaken,
  { files }: FoundReturns,
  named: string | null,
): ExitCode {
  for (const { file, text } of rejected)
    say(ports, EXIT.input, "rejected", { file, why: inLanguage(text, ports.language) });
  if (cancelled) return say(ports, EXIT.cancelled, "stopped", { done: rejected.length, total: files.length });
  return code === "no-breakdowns"
    ? say(ports, EXIT.input, "planWithoutRegions", { plan: named ?? "" })
    : say(ports, EXIT.input, "nothingReturned");
}
