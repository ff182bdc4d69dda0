import { readFileSync } from "node:fs";
import { takeBack, type ReturnedFile } from "../src/app/consolidation";
import { templateSource } from "../src/app/load/templateSource";
import { nodeZip } from "../src/cli/nodeZip";
import type { Plan } from "../src/domain/plan";
import { ok } from "../src/domain/shared/result";
import { templates, templateSummaries } from "../src/templates";
import { portableCodec, readWorkbookFile } from "../src/xlsx";

/** As many files as asked for, of those that are there: beyond them, the same ones under other names. */
function returnedFiles(paths: readonly string[], count: number): readonly ReturnedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const path = paths[index % paths.length] ?? "";
    return {
      name: `${index}-${path}`,
      modified: null,
      bytes: () => Promise.resolve(ok(new Uint8Array(readFileSync(path)))),
    };
  });
}

/** Takes files back as the command line does: each is read, audited and gathered. */
export async function takeAllBack(plan: Plan, paths: readonly string[], count: number): Promise<void> {
  const dependencies = {
    read: (bytes: Uint8Array) => readWorkbookFile(bytes, { ...portableCodec, ...nodeZip }),
    templates: templateSource(templates, templateSummaries),
  };
  const taken = await takeBack(dependencies, { files: returnedFiles(paths, count), plan });
  const submissions = taken.ok ? taken.value.dryRun.submissions : [];
  if (submissions.length !== count) throw new Error(`${submissions.length} of ${count} files were taken back`);
}
