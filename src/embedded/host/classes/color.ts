import { invalidArgument } from "../wire/hostFault";
import { CSS_COLORS } from "./cssColors";

/** `#RRGGBB` from what Office.js accepts as a colour. */
export function asColor(value: unknown): string {
  const text = String(value);
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long?.[1]) return `#${long[1].toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const named = CSS_COLORS.get(text.toLowerCase());
  if (named === undefined) throw invalidArgument(`color ${text}`);
  return named;
}
