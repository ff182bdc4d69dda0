import { useEffect } from "react";
import type { Session } from "../hooks/useSession";

/** Makes the other screens wait while this part of the pane writes; lets go when it is taken off the screen. */
export function useHold({ hold }: Pick<Session, "hold">, part: string, isHolding: boolean): void {
  useEffect(() => {
    hold(part, isHolding);
    return () => hold(part, false);
  }, [hold, part, isHolding]);
}
