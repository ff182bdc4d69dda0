import type { ReactNode } from "react";
import type { PaneError } from "../hooks/actionState";
import { usePane } from "../paneContext";
import { ErrorBar } from "../shared/ErrorBar";
import { errorText } from "../shared/errorText";
import { Notice } from "../shared/Notice";

/** True where nothing went wrong: somebody stopped the job, or there was nothing to do. */
function isCalm(error: PaneError): boolean {
  return error.code === "cancelled" || (error.code === "nothing-to-return" && error.failed.length === 0);
}

/** Why a long job made nothing. */
export function JobError({ error, actions }: { readonly error: PaneError; readonly actions?: ReactNode }) {
  const { language } = usePane();
  if (!isCalm(error)) return <ErrorBar error={error} actions={actions} />;
  const { what, next } = errorText(error, language);
  return (
    <Notice intent="info" title={what}>
      {next}
    </Notice>
  );
}
