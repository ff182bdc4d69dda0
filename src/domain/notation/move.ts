import { scanLiteral } from "./literal";
import { parseNumber } from "./number";
import { matchAt, skipBlanks } from "./scan";
import type { PublishedNumber } from "./types";
import { scanUnit } from "./units";

const ARROW = /(?:→|⟶|➔|->|=>|—>)/y;
const FROM = /(?:由|从|自)/y;
const TO = /(?:(?:增加|增长|提高|提升|上升|扩大|降低|下降|减少|缩小|压减)?[到至]|[增降减升][到至])/y;
/** （2024年）: which year it starts from. */
const YEAR_REMARK = /[（(][^()（）]{0,12}[)）]/y;

/** The sign or words between the two ends; null where none stand there. */
function separatorAt(text: string, at: number, hasFrom: boolean): string | null {
  return matchAt(ARROW, text, at) ?? (hasFrom ? matchAt(TO, text, at) : null);
}

/**
 * Reads a way from one level to another, 63%→67.5% or 由63%提高到67.5%, as the number that it leads to, with the one it
 * starts from beside it. Null for anything else, and where the two have other units.
 */
export function parseMove(text: string, own: string | null): PublishedNumber | null {
  const start = skipBlanks(text, 0);
  const from = matchAt(FROM, text, start);
  const literal = scanLiteral(text, skipBlanks(text, start + (from?.length ?? 0)));
  if (!literal) return null;
  const unit = scanUnit(text, literal.end, own);
  const unitEnd = unit?.end ?? literal.end;
  const at = skipBlanks(text, unitEnd + (matchAt(YEAR_REMARK, text, unitEnd)?.length ?? 0));
  const separator = separatorAt(text, at, from !== null);
  if (separator === null) return null;
  const rest = at + separator.length;
  const to = parseNumber(text.slice(rest), own);
  if (!to || to.style.brackets !== null || (unit && to.unit && unit.unit !== to.unit)) return null;
  return { ...to, from: literal.value, style: { ...to.style, before: text.slice(0, rest) + to.style.before } };
}
