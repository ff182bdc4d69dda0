import type { PublishedNumber, PublishedValue } from "./types";

function formatNumber({ unit, style }: PublishedNumber): string {
  const [open, close] = style.brackets ?? ["", ""];
  const printedUnit = style.unit ?? unit ?? "";
  return open + style.before + style.digits + printedUnit + style.after + close + style.tail;
}

/** Writes a typed value as it was printed; "" for a cell that was not there. */
export function formatNotation(value: PublishedValue): string {
  return value.form === "number" ? formatNumber(value) : (value.printed ?? "");
}
