import { useCallback, useEffect, useRef, useState } from "react";
import type { Cards, IndicatorCard } from "../../app/types";
import { lastValue, type ActionState } from "../hooks/actionState";
import { useAction } from "../hooks/useAction";
import type { Session } from "../hooks/useSession";
import { useSelection } from "../hooks/useSelection";
import { usePane } from "../paneContext";

/** The card of the row that is looked at. */
export interface SelectedCard {
  /** Cards of the open plan as last read; null before. */
  readonly book: Cards | null;
  /** Null while no row of the plan is selected. */
  readonly card: IndicatorCard | null;
  readonly reading: ActionState<Cards>;
  /** Looks at a row without selecting a cell. */
  readonly choose: (indicatorId: string) => void;
  /** Reads the cards before any row is selected. */
  readonly browse: () => void;
}

/**
 * Follows the selection. The workbook is read for the first row that is looked at, and again only after something changed;
 * else the selected row alone is asked which one it is.
 */
export function useSelectedCard(session: Session, isShown: boolean): SelectedCard {
  const { app } = usePane();
  const { plan, busy, changes } = session;
  const { report } = session.audits;
  // Cells of the row looked at, its id among them; a new list each time somebody looks.
  const [looked, setLooked] = useState<readonly unknown[] | null>(null);
  const { state: reading, run: read } = useAction(useCallback(() => app.openCards(), [app]));

  const follow = useCallback(async () => {
    const row = await app.selectedRow();
    // A cell that is edited is not asked, and one outside the table says nothing: the card stays.
    if (row.ok && row.value !== null) setLooked([...row.value]);
  }, [app]);
  useSelection(app, plan !== null && isShown && !busy, changes.settled, follow);

  const readFor = useRef<readonly unknown[]>([]);
  const { now } = changes;
  useEffect(() => {
    if (!looked || !plan || !isShown || busy) return;
    const known = [plan, report, now()];
    if (known.every((each, index) => each === readFor.current[index])) return;
    readFor.current = known;
    void read();
  }, [looked, plan, report, isShown, busy, now, read]);

  const found = lastValue(reading);
  const book = found && found.plan.id === plan?.id ? found : null;
  const card = book?.cards.find(({ row }) => looked?.includes(row.indicator.id)) ?? null;
  const choose = useCallback((indicatorId: string) => setLooked([indicatorId]), []);
  const browse = useCallback(() => setLooked((before) => before ?? []), []);
  return { book, card, reading, choose, browse };
}
