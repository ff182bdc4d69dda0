import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";

/** What a bench program prints as JSON, run in a process of its own: it has the memory and the warm code of its own work only. */
export function inProcess(program: string, args: readonly string[] = []): unknown {
  const path = join(dirname(process.argv[1] ?? ""), `${program}.cjs`);
  return JSON.parse(execFileSync(process.execPath, [path, ...args], { encoding: "utf8" }));
}
