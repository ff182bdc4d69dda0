import type { FileWorkers } from "./consolidation/types";
import type { WorkbookFiles } from "./files";
import type { TemplateSource } from "./load/templateSource";
import type { NewWorkbookPort, WorkbookPort } from "./ports";

/** What the use cases need of the world. */
export interface AppDependencies {
  readonly port: WorkbookPort;
  readonly templates: TemplateSource;
  readonly files: WorkbookFiles;
  readonly newWorkbooks: NewWorkbookPort;
  /** Threads that read returned files beside this one; left out: none. */
  readonly workers?: FileWorkers;
  /** ISO date of today. */
  readonly today: () => string;
}
