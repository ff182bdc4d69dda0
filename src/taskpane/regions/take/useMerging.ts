import { useCallback } from "react";
import type { Job, LoadReport, MergeChoice, OutFile, TakenBack } from "../../../app/types";
import { errorOf } from "../../hooks/actionState";
import { useAction, type Action } from "../../hooks/useAction";
import { useJob, type LongJob } from "../../hooks/useJob";
import type { Session } from "../../hooks/useSession";
import { usePane } from "../../paneContext";
import { saveFile } from "../../saveFile";

/** What was taken back, and how it is to be merged. */
type Request = readonly [TakenBack, MergeChoice];

/** Ways to keep a merge. */
export interface Merging {
  readonly saving: Action<Request, OutFile>;
  readonly putting: LongJob<readonly [...Request, boolean], LoadReport>;
  /** Sheets that would be rewritten and wait for a yes; null where nothing waits. */
  readonly asking: readonly string[] | null;
}

/** Saves a merge as a file, or writes it into the open workbook, which the session then knows. */
export function useMerging({ replaced }: Pick<Session, "replaced">): Merging {
  const { app, language } = usePane();
  const saving = useAction<Request, OutFile>(
    useCallback(
      (taken: TakenBack, choice: MergeChoice) => app.mergedFile({ taken, choice, language }),
      [app, language],
    ),
    useCallback(({ name, bytes }: OutFile) => saveFile(name, bytes), []),
  );
  const putting = useJob<readonly [...Request, boolean], LoadReport>(
    useCallback(
      (job: Job, taken: TakenBack, choice: MergeChoice, replace: boolean) =>
        app.putMerged({ taken, choice, language }, replace, job),
      [app, language],
    ),
    replaced,
  );
  const error = errorOf(putting.state);
  return { saving, putting, asking: error?.code === "plan-exists" ? error.sheets : null };
}
