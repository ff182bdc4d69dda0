import { useCallback, useEffect, useState } from "react";
import type { Job, PackedFiles, SendOutChoices, SendOutRequest } from "../../../app/types";
import { lastValue } from "../../hooks/actionState";
import { useAction, type Action } from "../../hooks/useAction";
import { useJob, type LongJob } from "../../hooks/useJob";
import { usePane } from "../../paneContext";
import { saveFile } from "../../saveFile";
import type { SendDraft } from "./sendDraft";

/** Sending out, from the choice of regions to the files. */
export interface Sending {
  readonly choosing: Action<readonly [], SendOutChoices>;
  readonly choices: SendOutChoices | null;
  readonly draft: SendDraft | null;
  readonly edit: (change: Partial<SendDraft>) => void;
  readonly packing: LongJob<readonly [SendOutRequest], PackedFiles>;
  /** Opens one region's workbook; answers with the region. */
  readonly opening: Action<readonly [SendOutRequest], null>;
}

/** Asks which regions there are, keeps what is filled in, makes the files. */
export function useSending(isShown: boolean): Sending {
  const { app } = usePane();
  const [draft, setDraft] = useState<SendDraft | null>(null);
  const onChoices = useCallback(({ plan, regions }: SendOutChoices) => {
    const chosen = new Set(regions.map(({ region }) => region));
    setDraft((before) => before ?? { chosen, asOf: plan.asOf, round: "1", due: "", returnTo: "" });
  }, []);
  const choosing = useAction<readonly [], SendOutChoices>(
    useCallback(() => app.sendOutChoices(), [app]),
    onChoices,
  );
  const { run: ask } = choosing;
  useEffect(() => {
    if (isShown) void ask();
  }, [isShown, ask]);
  const packing = useJob<readonly [SendOutRequest], PackedFiles>(
    useCallback((job: Job, request: SendOutRequest) => app.sendOut(request, job), [app]),
    useCallback(({ name, bytes }: PackedFiles) => saveFile(name, bytes), []),
  );
  const opening = useAction<readonly [SendOutRequest], null>(
    useCallback((request: SendOutRequest) => app.openForRegion(request), [app]),
  );
  const { reset: forgetZip } = packing;
  const { reset: forgetOpened } = opening;
  const edit = useCallback(
    (change: Partial<SendDraft>) => {
      forgetZip();
      forgetOpened();
      setDraft((before) => before && { ...before, ...change });
    },
    [forgetZip, forgetOpened],
  );
  return { choosing, choices: lastValue(choosing.state), draft, edit, packing, opening };
}
