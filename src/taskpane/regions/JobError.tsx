import type { ReactNode } from "react";
import type { PaneError } from "../hooks/actionState";
import { usePane } from "../paneContext";
import { ErrorBar } from "../shared/ErrorBar";
import { errorText } from "../shared/errorText";
import { Notice } from "../shared/Notice";

/** An error of a long job; that somebody stopped it is none. */
export function JobError({ error, actions }: { readonly error: PaneError; readonly actions?: ReactNode }) {
  const { language } = usePane();
  if (error.code !== "cancelled") return <ErrorBar error={error} actions={actions} />;
  const { what, next } = errorText(error, language);
  return <Notice intent="info" title={what}>{next}</Notice>;
}
