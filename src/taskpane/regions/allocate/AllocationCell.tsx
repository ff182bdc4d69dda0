import { useRef, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LockedCell } from "../../../domain/allocation";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages } from "../../paneContext";
import { LockIcon } from "../../shared/icons";
import { typedNumber } from "./draft";

const useStyles = makeStyles({
  cell: { padding: 0, textAlign: "end" },
  button: {
    width: "100%",
    minHeight: "28px",
    padding: "2px 3px",
    textAlign: "end",
    whiteSpace: "nowrap",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    border: "none",
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  locked: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground4 },
  input: {
    width: "64px",
    font: "inherit",
    textAlign: "end",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface AllocationCellProps {
  readonly region: string;
  readonly year: number;
  readonly value: number;
  readonly print: (value: number) => string;
  readonly lock: LockedCell | null;
  /** "row column". */
  readonly place: string;
  readonly isTabStop: boolean;
  readonly onFocus: (place: string) => void;
  /** Null unlocks. */
  readonly onLock: (value: number | null) => void;
  /** Hears a text that is no number. */
  readonly onRefused: (text: string) => void;
}

/** One figure; opened, it takes a value and locks it. Enter or leaving keeps, Escape does not. */
export function AllocationCell({
  region,
  year,
  value,
  print,
  lock,
  place,
  isTabStop,
  onFocus,
  onLock,
  onRefused,
}: AllocationCellProps) {
  const say = useMessages(allocateMessages);
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const figure = lock?.value ?? value;
  const shown = print(figure);
  const facts = { region, year: String(year), value: shown };
  const close = (backToCell: boolean): void => {
    setTyped(null);
    if (backToCell) requestAnimationFrame(() => button.current?.focus());
  };
  const take = (text: string): void => {
    const value = typedNumber(text);
    if (value !== null) onLock(value);
    else if (text !== "") onRefused(text);
    else if (lock) onLock(null);
  };
  const keep = (backToCell: boolean): void => {
    if (typed !== null && typed !== String(figure)) take(typed.trim());
    close(backToCell);
  };
  if (typed !== null) {
    return (
      <td className={styles.cell}>
        <input
          autoFocus
          className={styles.input}
          inputMode="decimal"
          aria-label={say("cellEdit", facts)}
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => keep(false)}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep(true);
            if (event.key === "Escape") close(true);
          }}
        />
      </td>
    );
  }
  return (
    <td className={styles.cell}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, lock !== null && styles.locked)}
        data-place={place}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={say(lock ? "cellLocked" : "cell", facts)}
        onFocus={() => onFocus(place)}
        onClick={() => setTyped(String(figure))}
      >
        {lock && <LockIcon />}
        {shown}
      </button>
    </td>
  );
}
