import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move among the buttons of a table that say their place, "row column", in `data-place`. */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const place = event.target instanceof HTMLButtonElement ? event.target.dataset["place"] : undefined;
  if (!step || place === undefined) return;
  const [row = 0, column = 0] = place.split(" ").map(Number);
  const next = `${row + step[0]} ${column + step[1]}`;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`button[data-place="${next}"]`)?.focus();
}
