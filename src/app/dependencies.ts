import type { TakeFilesBack } from "./consolidation/types";
import type { WorkbookFiles } from "./files";
import type { TemplateSource } from "./load/templateSource";
import type { NewWorkbookPort, WorkbookPort } from "./ports";

/** What the use cases need of the world. */
export interface AppDependencies {
  readonly port: WorkbookPort;
  readonly templates: TemplateSource;
  readonly files: WorkbookFiles;
  readonly newWorkbooks: NewWorkbookPort;
  /** Reads returned files elsewhere, such as in a worker; left out: on this thread. */
  readonly takeBack?: TakeFilesBack;
  /** ISO date of today. */
  readonly today: () => string;
}
