import type { Duplicate, ReporterNote, Submitted } from "../../domain/consolidation";
import { tableLabels, type TableLabel } from "../../domain/regions";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { datedFiles } from "../../messages/app/consolidation";
import { submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { periodText } from "../../messages/rules/findings";
import { listed, speaker } from "../../messages/format";
import type { ConsolidationInput, SheetInput } from "../input";
import { gap, textLine, type Line } from "../kit";
import { rowHeight } from "../style/rowHeight";
import { STYLES, TEXT } from "../style/styles";

/** A part of the page below the table: a head, and who says what. */
interface NoteSection {
  readonly title: string;
  readonly lines: readonly { readonly who: string; readonly what: string }[];
}

type Labels = ReadonlyMap<string, TableLabel>;

function noteText(
  { kind, breakdownId, period, text }: ReporterNote,
  rowOf: (id: string) => string,
  language: Language,
): string {
  const say = speaker(submissionSheetTexts, language);
  const isComment = kind === "comment";
  if (breakdownId === null) return say(isComment ? "commentAlone" : "noteAlone", { text });
  const row = rowOf(breakdownId);
  if (period === null) return say(isComment ? "commentOnRow" : "noteOnRow", { row, text });
  return say(isComment ? "comment" : "note", { row, period: periodText(period, language), text });
}

function remarksOf({ region, remarks, notes }: Submitted, labels: Labels, language: Language): NoteSection["lines"] {
  const say = speaker(submissionSheetTexts, language);
  const rowOf = (id: string): string => inLanguage(labels.get(id)?.name ?? { zh: id, en: id }, language);
  return [
    ...Object.entries(remarks).map(([id, text]) => ({ who: region, what: say("remark", { row: rowOf(id), text }) })),
    ...notes.map((note) => ({ who: region, what: noteText(note, rowOf, language) })),
  ];
}

function duplicateText({ files, chosen, isUndated }: Duplicate, language: Language): string {
  const say = speaker(submissionSheetTexts, language);
  const names = datedFiles(files, language);
  if (isUndated) return say("undated", { files: names });
  return chosen === null ? say("notChosen", { files: names }) : say("chosen", { files: names, chosen });
}

/** What is said about the files, part by part; parts with nothing to say are left out. */
function noteSections(
  { plan, language }: SheetInput,
  { merged, rejected }: ConsolidationInput,
): readonly NoteSection[] {
  const say = speaker(submissionSheetTexts, language);
  const labels = tableLabels(plan);
  const counted = merged.regions.flatMap(({ submission }) => submission ?? []);
  const sections: readonly NoteSection[] = [
    {
      title: say("duplicates"),
      lines: merged.duplicates.map((each) => ({ who: each.region, what: duplicateText(each, language) })),
    },
    {
      title: say("alike"),
      lines: merged.alike.flatMap((regions) =>
        regions.map((who) => ({
          who,
          what: say("alikeLine", {
            others: listed(
              regions.filter((each) => each !== who),
              language,
            ),
          }),
        })),
      ),
    },
    { title: say("notes"), lines: counted.flatMap((each) => remarksOf(each, labels, language)) },
    {
      title: say("warningsOfFiles"),
      lines: counted.flatMap(({ file, warnings }) =>
        warnings.map((text) => ({ who: file, what: inLanguage(text, language) })),
      ),
    },
    {
      title: say("rejected"),
      lines: rejected.map(({ file, text }) => ({ who: file, what: inLanguage(text, language) })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const HEAD_HEIGHT = 20;

/** The parts below a table with columns of these widths: who in the first column, what across all others. */
export function noteLines(input: SheetInput, given: ConsolidationInput, widths: readonly number[]): readonly Line[] {
  const [first = 0, ...others] = widths;
  const across = others.reduce((sum, width) => sum + width, 0);
  const style = { ...STYLES.body, ...TEXT, horizontal: "left" } as const;
  return noteSections(input, given).flatMap(({ title, lines }) => [
    gap(),
    textLine(title, STYLES.section, { height: HEAD_HEIGHT }),
    ...lines.map(({ who, what }) => ({
      height: rowHeight([
        { text: who, width: first },
        { text: what, width: across },
      ]),
      cells: [
        { column: 0, value: who, style },
        { column: 1, columns: others.length, value: what, style },
      ],
    })),
  ]);
}
