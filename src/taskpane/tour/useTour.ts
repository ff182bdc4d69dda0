import { useCallback, useState } from "react";
import type { Screen } from "../shell/screens";
import { TOUR } from "./steps";

/** The tour: where it is, and where it was left. */
export interface Tour {
  /** Index of the step in sight; null while nobody takes it. */
  readonly step: number | null;
  /** Index of the step at which it goes on; 0 where it was never begun or was finished. */
  readonly left: number;
  readonly goTo: (step: number) => void;
  readonly leave: () => void;
}

/** Goes through the tour; `onScreen` shows the screen of a step. The pane keeps nothing when it closes: it then starts anew. */
export function useTour(onScreen: (screen: Screen) => void): Tour {
  const [step, setStep] = useState<number | null>(null);
  const [left, setLeft] = useState(0);
  const goTo = useCallback(
    (next: number) => {
      const wanted = TOUR[next];
      // Past the last step it is finished, and begins anew.
      setStep(wanted ? next : null);
      setLeft(wanted ? next : 0);
      if (wanted) onScreen(wanted.screen);
    },
    [onScreen],
  );
  const leave = useCallback(() => setStep(null), []);
  return { step, left, goTo, leave };
}
