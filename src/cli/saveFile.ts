import { fail, ok, type Result } from "../domain/shared/result";
import { EXIT, type CliPorts, type ExitCode } from "./ports";
import { complainFile, say } from "./speak";

/** Writes a file; one that was there with other content is kept, and where it is now is said. */
export async function saveFile(ports: CliPorts, file: string, bytes: Uint8Array): Promise<Result<null, ExitCode>> {
  const written = await ports.writeFile(file, bytes);
  if (!written.ok) return fail(complainFile(ports, file, written.error));
  if (written.value !== null) say(ports, EXIT.fine, "earlierKept", { file, kept: written.value });
  return ok(null);
}
