import { useCallback, useMemo, useState } from "react";
import type { Job, MergeChoice, ReturnedFile, TakenBack } from "../../../app/types";
import type { Consolidation } from "../../../domain/consolidation";
import { useJob, type LongJob } from "../../hooks/useJob";
import { usePane } from "../../paneContext";
import { returnedFile, withChosen } from "./chosenFiles";

/** Files taken back and how they are to be merged. */
export interface Taking {
  readonly reading: LongJob<readonly [readonly ReturnedFile[]], TakenBack>;
  readonly files: readonly ReturnedFile[];
  /** Temporary files left out of the last choice; null where nothing was left to read in it. */
  readonly skipped: number | null;
  readonly add: (chosen: readonly File[]) => void;
  readonly readAgain: () => void;
  readonly startOver: () => void;
  readonly choice: MergeChoice;
  readonly decide: (change: Partial<MergeChoice>) => void;
  /** Null before anything was read. */
  readonly taken: TakenBack | null;
  /** What was read, merged as chosen. */
  readonly merged: Consolidation | null;
}

const USUAL: MergeChoice = { policy: "newest", choices: {}, asOf: null };

/** Keeps the chosen files, reads them together whenever some are added, merges as chosen. */
export function useTaking(): Taking {
  const { app } = usePane();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const [skipped, setSkipped] = useState<number | null>(0);
  const [choice, setChoice] = useState(USUAL);
  const files = useMemo(() => chosen.map(returnedFile), [chosen]);
  const reading = useJob<readonly [readonly ReturnedFile[]], TakenBack>(
    useCallback((job: Job, list: readonly ReturnedFile[]) => app.takeBack(list, job), [app]),
  );
  const { state, run, reset } = reading;
  const taken = state.state === "done" ? state.value : null;
  const merged = useMemo(() => taken && app.mergeReturned(taken, choice), [app, taken, choice]);
  return {
    reading,
    files,
    skipped,
    choice,
    taken,
    merged,
    add: (more) => {
      const next = withChosen(chosen, more);
      setSkipped(more.length === next.skipped ? null : next.skipped);
      if (more.length === next.skipped) return;
      setChosen(next.files);
      void run(next.files.map(returnedFile));
    },
    readAgain: () => void run(files),
    startOver: () => {
      reading.stop();
      reset();
      setChosen([]);
      setSkipped(0);
      setChoice(USUAL);
    },
    decide: (change) => setChoice((before) => ({ ...before, ...change })),
  };
}
