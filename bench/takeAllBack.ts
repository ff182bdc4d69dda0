import { takeBack, type FileWorkers } from "../src/app/consolidation";
import { templateSource } from "../src/app/load/templateSource";
import { returnedFile } from "../src/cli/consolidate/returnedFile";
import { readBytes } from "../src/cli/files";
import { nodeZip } from "../src/cli/nodeZip";
import type { Plan } from "../src/domain/plan";
import { templates, templateSummaries } from "../src/templates";
import { portableCodec, readWorkbookFile } from "../src/xlsx";
import { TODAY } from "./regionFiles";

/** What reading a file needs, as the command line has it. */
export const reading = {
  read: (bytes: Uint8Array) => readWorkbookFile(bytes, { ...portableCodec, ...nodeZip }),
  templates: templateSource(templates, templateSummaries),
  readFile: readBytes,
};

/** Takes files back as the command line does: each is read, audited and gathered. */
export async function takeAllBack(plan: Plan, paths: readonly string[], workers?: FileWorkers): Promise<void> {
  const files = paths.map((path) => returnedFile(reading, path, null));
  const taken = await takeBack({ ...reading, today: TODAY, ...(workers ? { workers } : {}) }, { files, plan });
  const submissions = taken.ok ? taken.value.dryRun.submissions : [];
  if (submissions.length !== paths.length)
    throw new Error(`${submissions.length} of ${paths.length} files were taken back`);
}
