import type { Consolidation } from "../../../domain/consolidation/types";
import { gateLines } from "../../../messages/app/mergeGate";
import { usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

/** What a merge counts and what it leaves out. */
export function GateLines({ merged }: { readonly merged: Consolidation }) {
  const { language } = usePane();
  const layout = useScreenStyles();
  return gateLines(merged, language).map((line) => (
    <p key={line} className={layout.text}>
      {line}
    </p>
  ));
}
