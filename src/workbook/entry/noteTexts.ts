import type { IndicatorCompletion, ReasonCode, ValueMethod } from "../../domain/completion";
import type { Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { reasonShortMessages } from "../../messages/terms/reasons";
import { noteTexts } from "../../messages/sheets/sheets";
import { valueMethodMessages } from "../../messages/terms/terms";
import type { RowConstants } from "./rowConstants";

/** Says the pieces of a note in one language. */
export interface NoteSpeaker {
  piece(key: keyof typeof noteTexts, reason?: ReasonCode): string;
  method(method: ValueMethod): string;
  /** A reason cut where its list of years stands; reasons without one have nothing behind the cut. */
  reason(code: ReasonCode): readonly [before: string, after: string];
  readonly separator: string;
  readonly listSeparator: string;
  readonly colon: string;
}

/** Stands for the list while a sentence is formatted; occurs in no text. */
const CUT = "\u0001";

/** Note pieces of a language. */
export function noteSpeaker(language: Language): NoteSpeaker {
  const say = speaker(noteTexts, language);
  const reason = (code: ReasonCode): readonly [string, string] => {
    const [before = "", after = ""] = formatText(reasonShortMessages[code], language, { years: CUT }).split(CUT);
    return [before, after];
  };
  return {
    piece: (key, code) => say(key, { reason: code ? reason(code).join("") : "" }),
    method: (method) => formatText(valueMethodMessages[method], language),
    reason,
    separator: say("separator"),
    listSeparator: say("listSeparator"),
    colon: say("colon"),
  };
}

/** Codes of sentences that begin a note: how the value was made, or why there is none. */
const VALUE_CODES = [
  "sumOfYears",
  "reportedTotal",
  "meanOfYears",
  "meanOfReportedTotal",
  "asOfYear",
  "no-entries",
  "missing-years",
  "unreadable-entry",
  "bounded-reading",
  "before-first-year",
  "qualitative-target",
] as const satisfies readonly (ReasonCode | ValueMethod)[];

/** Code of a sentence in the list that notes look up. */
export type NoteCode = (typeof VALUE_CODES)[number] | "gap" | "zero" | "schedule";

function isMethod(code: (typeof VALUE_CODES)[number]): code is (typeof VALUE_CODES)[number] & ValueMethod {
  return code in valueMethodMessages;
}

/** A sentence that begins a note, cut where its list of places stands. */
export function valueSentence(
  say: NoteSpeaker,
  code: (typeof VALUE_CODES)[number],
): readonly [before: string, after: string] {
  if (isMethod(code)) return [say.method(code), ""];
  const [before, after] = say.reason(code);
  return code === "unreadable-entry" ? [before + after + say.colon, ""] : [before, after];
}

/** A sentence that begins a note where no list of places stands in it. */
function aloneSentence(say: NoteSpeaker, code: (typeof VALUE_CODES)[number]): string {
  if (isMethod(code)) return say.method(code);
  return code === "missing-years" ? say.piece("missingYears") : say.reason(code).join("");
}

/**
 * The sentences of a language by code, each after the separator of pieces, so that no cell of the list is blank: first as it
 * begins a list of places, then as it stands alone.
 */
export function noteSentences(
  language: Language,
): readonly (readonly [code: NoteCode, listing: string, alone: string])[] {
  const say = noteSpeaker(language);
  const same = (code: NoteCode, sentence: string) => [code, sentence, sentence] as const;
  const sentences = [
    ...VALUE_CODES.map((code) => [code, valueSentence(say, code)[0], aloneSentence(say, code)] as const),
    same("gap", say.reason("composition-gap").join("") + say.colon),
    same("zero", say.piece("ratios", "zero-target")),
    same("schedule", say.piece("schedule", "no-baseline")),
  ];
  return sentences.map(([code, listing, alone]) => [code, say.separator + listing, say.separator + alone]);
}

/**
 * Why figures of a row stay blank whatever is reported: no target, no baseline, no ratio of shares.
 *
 * @param showsProgress False where the whole plan has no baselines and the column is hidden.
 */
export function standingReasons(
  constants: RowConstants,
  kind: string,
  showsProgress: boolean,
  say: NoteSpeaker,
): readonly string[] {
  const { goal, policy, hasChange, baseline, held } = constants;
  if (kind === "qualitative") return [];
  if (goal.side === "none") return [say.reason(goal.reason.code).join("")];
  if (goal.side === "shares") {
    const completion = policy === "uncapped" ? [say.piece("completion", "composition-has-no-ratio")] : [];
    return [...completion, say.piece("schedule", "composition-has-no-ratio")];
  }
  if (hasChange || !showsProgress) return [];
  if (kind === "flow") return [say.piece("progress", "not-applicable-to-flow")];
  if (baseline === null) return [say.piece("progress", "no-baseline")];
  const isSame = !held || goal.side === "between" || goal.value === baseline;
  return [say.piece("progress", isSame ? "no-planned-change" : "target-worse-than-baseline")];
}

/** Facts of the report that a note needs besides the completion. */
export interface NoteFacts {
  /** What is missing or cannot be read: years, and the head of the total column. */
  readonly places: readonly string[];
  readonly standing: string;
  readonly elapsed: number;
  readonly constants: RowConstants;
}

/** The note that the row's formula gives: how the value was made, and why each blank is blank. */
export function noteOf(completion: IndicatorCompletion, facts: NoteFacts, say: NoteSpeaker): string {
  const pieces = [valuePiece(completion, facts, say), facts.standing, ...openPieces(completion, facts, say)];
  return pieces.filter((piece) => piece !== "").join(say.separator);
}

/** The same without the list of places. */
export function noteAlone(completion: IndicatorCompletion, facts: Omit<NoteFacts, "places">, say: NoteSpeaker): string {
  const { valueMethod, valueToDate } = completion;
  const hasValue = valueMethod !== null && valueToDate.reason === null;
  const code = hasValue ? valueMethod : (VALUE_CODES.find((each) => each === valueToDate.reason?.code) ?? "no-entries");
  const pieces = [aloneSentence(say, code), facts.standing, ...openPieces(completion, facts, say)];
  return pieces.filter((piece) => piece !== "").join(say.separator);
}

function valuePiece(completion: IndicatorCompletion, { places }: NoteFacts, say: NoteSpeaker): string {
  const { valueMethod, valueToDate, compositionToDate } = completion;
  if (valueMethod && (valueToDate.reason === null || compositionToDate !== null)) return say.method(valueMethod);
  const code = valueToDate.reason?.code ?? "no-entries";
  const [before, after] = say.reason(code);
  const list = places.join(say.listSeparator);
  if (code === "missing-years") return before + list + after;
  return code === "unreadable-entry" ? before + after + say.colon + list : before + after;
}

/** Reasons that depend on what was reported, or on the year. */
function openPieces(
  completion: IndicatorCompletion,
  { constants, elapsed }: Omit<NoteFacts, "places">,
  say: NoteSpeaker,
): readonly string[] {
  const { goal, method } = constants;
  if (goal.side === "none") return [];
  const gap = completion.completion.reason?.code === "composition-gap" ? completion.completion.reason.gaps : undefined;
  if (gap) return [say.reason("composition-gap").join("") + say.colon + gap.map(signed).join(say.listSeparator)];
  if (goal.side === "shares") return [];
  const noSchedule = elapsed > 0 && method !== null && completion.expected.value === null;
  const hasZero = [completion.completion, completion.scheduleRatio].some(
    ({ reason }) => reason?.code === "zero-target",
  );
  return [
    ...(hasZero ? [say.piece("ratios", "zero-target")] : []),
    ...(noSchedule ? [say.piece("schedule", "no-baseline")] : []),
  ];
}

function signed(gap: number): string {
  return gap > 0 ? `+${gap}` : String(gap);
}
