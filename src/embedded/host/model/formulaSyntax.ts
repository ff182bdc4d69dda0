/**
 * What a formula is made of. Names may have `$` in them, so that `$A$1` is one; brackets belong to the table before them.
 * Source: Microsoft, "Excel (.xlsx) Extensions to the Office Open XML", formulas (ABNF).
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<operand>(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*!)?(?:#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*(?![\p{L}\p{N}_.\\?$(!])\[?|\$?\d+(?=:\$?\d))|\[)`,
    String.raw`(?<call>[\p{L}_\\][\p{L}\p{N}_.]*\()`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<array>\{[^{}]*\})`,
    String.raw`(?<operator><>|<=|>=|[-+*/^&=<>:])`,
    String.raw`(?<mark>[%#@(),])`,
  ].join("|"),
  "uy",
);
/** The rest of a table's brackets; `'` before a character takes its meaning away. */
const BRACKETS = /(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/uy;

/** Microsoft support, "Excel specifications and limits"; text in formulas by Excel's own message. */
const [MAX_LENGTH, MAX_DEPTH, MAX_TEXT] = [8192, 64, 255];

/** Where a formula stands: at the start of an argument, which may be empty; after an operator; after an operand. */
type State = "start" | "needed" | "after";

interface Reading {
  state: State;
  readonly open: ("call" | "group")[];
  isSpaced: boolean;
}

function readMark(mark: string, reading: Reading): boolean {
  const { state, open, isSpaced } = reading;
  if (mark === "(") {
    open.push(state === "after" && !isSpaced ? "call" : "group");
    reading.state = open.at(-1) === "call" ? "start" : "needed";
    return true;
  }
  if (mark === ")") {
    const kind = open.pop();
    const isComplete = state === "after" || (kind === "call" && state === "start");
    reading.state = "after";
    return kind !== undefined && isComplete;
  }
  if (mark === ",") {
    const kind = open.at(-1);
    const isComplete = state === "after" || (kind === "call" && state === "start");
    reading.state = kind === "call" ? "start" : "needed";
    return kind !== undefined && isComplete;
  }
  if (mark === "@") {
    reading.state = "needed";
    return state !== "after";
  }
  return state === "after";
}

function readOperator(operator: string, reading: Reading): boolean {
  const isPrefix = reading.state !== "after" && (operator === "+" || operator === "-");
  const isInPlace = isPrefix || reading.state === "after";
  reading.state = "needed";
  return isInPlace;
}

/** Two references with a space between them are where they cross; nothing else follows an operand. */
function readOperand(groups: Readonly<Record<string, string | undefined>>, reading: Reading): boolean {
  const { state, isSpaced } = reading;
  const isReference = groups["operand"] !== undefined || groups["call"] !== undefined;
  if (state === "after" && !(isSpaced && isReference)) return false;
  reading.state = "after";
  if (groups["call"] === undefined) return (groups["text"]?.length ?? 0) <= MAX_TEXT + 2;
  reading.open.push("call");
  reading.state = "start";
  return reading.open.length <= MAX_DEPTH;
}

function readToken(groups: Readonly<Record<string, string | undefined>>, reading: Reading): boolean {
  if (groups["mark"] !== undefined) return readMark(groups["mark"], reading);
  if (groups["operator"] !== undefined) return readOperator(groups["operator"], reading);
  return readOperand(groups, reading);
}

/** The end of the token at a place of a formula, brackets included; undefined where none ends. */
function endOf(formula: string, token: string, from: number): number | undefined {
  if (!token.endsWith("[")) return from + token.length;
  BRACKETS.lastIndex = from + token.length;
  return BRACKETS.test(formula) ? BRACKETS.lastIndex : undefined;
}

function parses(formula: string): boolean {
  if (formula.length > MAX_LENGTH) return false;
  const reading: Reading = { state: "needed", open: [], isSpaced: false };
  for (let at = 1; at < formula.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    const end = match ? endOf(formula, match[0], at) : undefined;
    if (!match?.groups || end === undefined) return false;
    const isSpace = match.groups["space"] !== undefined;
    if (!isSpace && !readToken(match.groups, reading)) return false;
    reading.isSpaced = isSpace;
    at = end;
  }
  return reading.state === "after" && reading.open.length === 0;
}

/** Formulas that were looked at: a table has the same one in each row. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 10_000;

/** True where Excel would take a formula, which starts with `=`; what its names stand for is not looked at. */
export function isFormulaValid(formula: string): boolean {
  const found = known.get(formula);
  if (found !== undefined) return found;
  if (known.size > MAX_KNOWN) known.clear();
  const isValid = parses(formula);
  known.set(formula, isValid);
  return isValid;
}
