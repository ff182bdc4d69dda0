import type { Figure, Reason, ReasonCode } from "./types";

/** A figure that is known. */
export function known(value: number): Figure {
  return { value, reason: null };
}

/** A figure that is blank, for the reason given. */
export function blank(reason: Reason | ReasonCode): Figure {
  return { value: null, reason: typeof reason === "string" ? { code: reason } : reason };
}

/** Goes on with a known figure; a blank one stays blank for its own reason. */
export function withFigure(figure: Figure, next: (value: number) => Figure): Figure {
  return figure.reason === null ? next(figure.value) : figure;
}
