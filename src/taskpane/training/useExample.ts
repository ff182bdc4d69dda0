import { useCallback, useEffect } from "react";
import type { ExampleReport, ExampleRequest } from "../../app/types";
import type { Result } from "../../domain/shared/result";
import type { ActionState, PaneError } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { useAction } from "../hooks/useAction";
import { usePane } from "../paneContext";

/** Filling in example data, and how it went. */
export interface Example {
  readonly state: ActionState<ExampleReport>;
  readonly fill: (request: ExampleRequest) => Promise<Result<ExampleReport, PaneError> | null>;
  readonly reset: () => void;
}

/** Fills in example data; the session hears that figures and year changed, and waits meanwhile. */
export function useExample({ changed, hold }: Session): Example {
  const { app } = usePane();
  const { state, run, reset } = useAction(
    useCallback((request: ExampleRequest) => app.fillExample(request), [app]),
    useCallback((report: ExampleReport) => report.state === "filled" && changed(report.plan), [changed]),
  );
  const isRunning = state.state === "running";
  useEffect(() => {
    hold("training", isRunning);
    return () => hold("training", false);
  }, [hold, isRunning]);
  return { state, fill: run, reset };
}
