import { useCallback, useEffect, useState } from "react";
import type {
  AllocationChoices,
  AllocationPreview,
  AllocationReport,
  AllocationRequest,
  Job,
} from "../../../app/types";
import { errorOf, lastValue, type PaneError } from "../../hooks/actionState";
import { useAction, type Action } from "../../hooks/useAction";
import { useJob, type LongJob } from "../../hooks/useJob";
import type { Session } from "../../hooks/useSession";
import { usePane } from "../../paneContext";
import { draftOf, requestOf, type AllocationDraft } from "./draft";

/** Spreading a target, from the choice to the sheet. */
export interface Allocating {
  readonly choosing: Action<readonly [], AllocationChoices>;
  readonly choices: AllocationChoices | null;
  readonly draft: AllocationDraft | null;
  readonly choose: (indicatorId: string) => void;
  /** Changes what is asked for; the table then waits for a new preview. */
  readonly edit: (change: Partial<AllocationDraft>) => void;
  readonly preview: () => void;
  /** Changes locked cells and shows at once what follows. */
  readonly lock: (locks: AllocationDraft["locks"]) => void;
  readonly previewing: Action<readonly [AllocationRequest], AllocationPreview>;
  /** The last table; null before the first. */
  readonly table: AllocationPreview | null;
  readonly isOutdated: boolean;
  readonly writing: LongJob<readonly [AllocationRequest, boolean], AllocationReport>;
  readonly write: (replace: boolean) => void;
  /** What is in the way of writing and waits for a yes. */
  readonly asking: Extract<PaneError, { code: "breakdown-exists" }> | null;
}

/** Keeps the draft; asks the core for choices, tables and, in the end, the sheet. */
export function useAllocation(session: Session, isShown: boolean): Allocating {
  const { app } = usePane();
  const { changed } = session;
  const [draft, setDraft] = useState<AllocationDraft | null>(null);
  const [isOutdated, setOutdated] = useState(false);
  const choosing = useAction<readonly [], AllocationChoices>(useCallback(() => app.allocationChoices(), [app]));
  const { run: ask } = choosing;
  const previewing = useAction<readonly [AllocationRequest], AllocationPreview>(
    useCallback((request: AllocationRequest) => app.previewAllocation(request), [app]),
    useCallback(() => setOutdated(false), []),
  );
  const onWritten = useCallback(
    (report: AllocationReport) => {
      changed(report.plan);
      void ask();
    },
    [changed, ask],
  );
  const writing = useJob<readonly [AllocationRequest, boolean], AllocationReport>(
    useCallback((job: Job, request: AllocationRequest, replace: boolean) => app.allocate(request, replace, job), [app]),
    onWritten,
  );
  useEffect(() => {
    if (isShown) void ask();
  }, [isShown, ask]);

  const choices = lastValue(choosing.state);
  const start = (next: AllocationDraft | null): void => {
    previewing.reset();
    writing.reset();
    setOutdated(false);
    setDraft(next);
  };
  return {
    choosing,
    choices,
    draft,
    previewing,
    writing,
    isOutdated,
    choose: (id) => {
      const indicator = choices?.indicators.find((each) => each.id === id);
      start(indicator && choices ? draftOf(indicator, choices.plan.period.baseYear) : null);
    },
    edit: (change) => {
      writing.reset();
      setOutdated(true);
      setDraft((before) => before && { ...before, ...change });
    },
    preview: () => draft && void previewing.run(requestOf(draft)),
    lock: (locks) => {
      if (!draft) return;
      writing.reset();
      setDraft({ ...draft, locks });
      void previewing.run(requestOf({ ...draft, locks }));
    },
    table: lastValue(previewing.state),
    write: (replace) => draft && void writing.run(requestOf(draft), replace),
    asking: existing(errorOf(writing.state)),
  };
}

function existing(error: PaneError | null): Allocating["asking"] {
  return error?.code === "breakdown-exists" ? error : null;
}
