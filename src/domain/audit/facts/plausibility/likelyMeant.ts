import { divide, multiply } from "../../../shared/decimal";

/** The figure with two neighbouring digits exchanged, at every place. */
function exchanged(text: string): readonly number[] {
  return Array.from(text, (digit, place) => {
    const next = text[place + 1] ?? "";
    return /\d/.test(digit) && /\d/.test(next)
      ? Number(text.slice(0, place) + next + digit + text.slice(place + 2))
      : NaN;
  });
}

/** The figure without one of two equal digits that stand side by side, at every place. */
function undoubled(text: string): readonly number[] {
  return Array.from(text, (digit, place) =>
    digit === text[place + 1] ? Number(text.slice(0, place) + text.slice(place + 1)) : NaN,
  );
}

/**
 * What was likely meant by a figure that is far off: a zero or the point displaced, two digits exchanged, one typed
 * twice. Of those in range the one nearest to the reference; null where none is.
 */
export function likelyMeant(value: number, reference: number, isInRange: (figure: number) => boolean): number | null {
  const text = String(value);
  const candidates = [divide(value, 10), multiply(value, 10), ...undoubled(text), ...exchanged(text)];
  const distance = (figure: number): number => Math.abs(Math.log(figure / reference));
  const fitting = candidates.filter((each) => each > 0 && each !== value && isInRange(each));
  return fitting.reduce<number | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}
