import { existsSync, readFileSync } from "node:fs";
import { returnedReader } from "../../src/app/consolidation";
import { nodeZip } from "../../src/cli/nodeZip";
import { portableCodec, readWorkbookFile, readXlsx } from "../../src/xlsx";

/** What became of a file: its code, and the processor time and memory that it took. */
export interface Outcome {
  readonly code: string;
  readonly returned: string;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/**
 * Peak memory of this process in megabytes. On Linux from /proc: `resourceUsage().maxRSS` there begins with what the
 * parent held when it started this process.
 */
function peakMb(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1_024;
}

const CODECS = { portable: portableCodec, node: { ...portableCodec, ...nodeZip } };

/** A process of its own, with little memory: reads each file as the pane or the command line does, then as a returned one. */
async function main([codecName = "", ...paths]: readonly string[]): Promise<void> {
  const codec = CODECS[codecName as keyof typeof CODECS];
  const reader = returnedReader((bytes) => readWorkbookFile(bytes, codec));
  for (const path of paths) {
    // What the file before left behind is not this one's.
    (globalThis as { gc?: () => void }).gc?.();
    const bytes = readFileSync(path);
    const start = process.cpuUsage();
    const read = await readXlsx(bytes, codec);
    const { user, system } = process.cpuUsage(start);
    const returned = await reader(bytes, path, null);
    const outcome: Outcome = {
      code: read.ok ? "read" : read.error.code,
      returned: returned.ok ? "taken" : returned.error.reason,
      cpuMs: (user + system) / 1_000,
      peakMb: peakMb(),
    };
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
}

void main(process.argv.slice(2));
