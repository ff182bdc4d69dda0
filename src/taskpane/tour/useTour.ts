import { useCallback, useState } from "react";
import type { Screen } from "../shell/screens";
import { TOUR } from "./steps";

const KEY = "plan-indicators-tour";

/** The tour: where it is, and where it was left. */
export interface Tour {
  /** Index of the step in sight; null while nobody takes it. */
  readonly step: number | null;
  /** Index of the step at which it goes on; 0 where it was never begun or was finished. */
  readonly left: number;
  readonly goTo: (step: number) => void;
  readonly leave: () => void;
}

/** Some hosts keep nothing for a pane: the tour then starts anew. */
function kept(): number {
  try {
    const step = Number(localStorage.getItem(KEY));
    return Number.isInteger(step) && step > 0 && step < TOUR.length ? step : 0;
  } catch {
    return 0;
  }
}

function keep(step: number): void {
  try {
    localStorage.setItem(KEY, String(step));
  } catch {
    // It can be taken up again until the pane closes.
  }
}

/** Goes through the tour; `onScreen` shows the screen of a step. */
export function useTour(onScreen: (screen: Screen) => void): Tour {
  const [step, setStep] = useState<number | null>(null);
  const [left, setLeft] = useState(kept);
  const goTo = useCallback(
    (next: number) => {
      const wanted = TOUR[next];
      // Past the last step it is finished, and begins anew.
      const place = wanted ? next : 0;
      setStep(wanted ? next : null);
      setLeft(place);
      keep(place);
      if (wanted) onScreen(wanted.screen);
    },
    [onScreen],
  );
  const leave = useCallback(() => setStep(null), []);
  return { step, left, goTo, leave };
}
