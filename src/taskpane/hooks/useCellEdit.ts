import { useEffect, useState } from "react";
import type { PlanApp } from "../../app/types";

/** True while the add-in waits for a person to leave the cell that is being edited. */
export function useCellEdit(app: PlanApp): boolean {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => app.onCellEdit(setWaiting), [app]);
  return isWaiting;
}
