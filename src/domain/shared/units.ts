import { divide, multiply } from "./decimal";
import { fail, ok, type Result } from "./result";

/** Zeros that a magnitude before a counted noun stands for; longer ones first. */
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
];

interface Measure {
  readonly noun: string;
  readonly zeros: number;
}

function toMeasure(unit: string): Measure {
  const text = unit.trim();
  const magnitude = MAGNITUDES.find(([prefix]) => text.startsWith(prefix));
  if (!magnitude) return { noun: text, zeros: 0 };
  return { noun: text.slice(magnitude[0].length), zeros: magnitude[1] };
}

/** Zeros of a unit's magnitude: 4 for 万人, 0 for 人. */
export function magnitudeZeros(unit: string): number {
  return toMeasure(unit).zeros;
}

/** A unit with other zeros before its noun: 万人 with 0 is 人, 人 with 8 is 亿人; null where no word has them. */
export function withMagnitude(unit: string, zeros: number): string | null {
  const { noun } = toMeasure(unit);
  if (zeros === 0) return noun;
  const magnitude = MAGNITUDES.find((each) => each[1] === zeros);
  return magnitude ? magnitude[0] + noun : null;
}

/** Two units that count different things, e.g. 人 and 人次. */
export interface UnitError {
  readonly code: "incompatible-units";
  readonly from: string;
  readonly to: string;
}

/** Power of ten that turns a figure in `from` into one in `to`; null where they count different things. */
export function conversionExponent(from: string, to: string): number | null {
  const [source, destination] = [toMeasure(from), toMeasure(to)];
  return source.noun === destination.noun ? source.zeros - destination.zeros : null;
}

/** Converts exactly between magnitudes of one counted noun: 75000 人 is 7.5 万人, 1000000 万元 is 100 亿元. */
export function convert(value: number, from: string, to: string): Result<number, UnitError> {
  const exponent = conversionExponent(from, to);
  if (exponent === null) return fail({ code: "incompatible-units", from, to });
  if (exponent === 0) return ok(value);
  return ok(exponent > 0 ? multiply(value, 10 ** exponent) : divide(value, 10 ** -exponent));
}
