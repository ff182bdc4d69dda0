import type { Duplicate, Submitted } from "../../domain/consolidation";
import { tableLabels, type TableLabel } from "../../domain/regions";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { datedFiles } from "../../messages/app/consolidation";
import { submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { periodText } from "../../messages/rules/findings";
import { speaker } from "../../messages/format";
import type { SheetInput } from "../input";
import type { ConsolidationInput } from "./input";

/** A part of the page below the table: a head, and who says what. */
export interface NoteSection {
  readonly title: string;
  readonly lines: readonly { readonly who: string; readonly what: string }[];
}

type Labels = ReadonlyMap<string, TableLabel>;

function remarksOf({ region, remarks, notes }: Submitted, labels: Labels, language: Language): NoteSection["lines"] {
  const say = speaker(submissionSheetTexts, language);
  const rowOf = (id: string): string => inLanguage(labels.get(id)?.name ?? { zh: id, en: id }, language);
  return [
    ...Object.entries(remarks).map(([id, text]) => ({ who: region, what: say("remark", { row: rowOf(id), text }) })),
    ...notes.map(({ breakdownId, period, text }) => ({
      who: region,
      what:
        breakdownId === null
          ? say("noteAlone", { text })
          : period === null
            ? say("noteOnRow", { row: rowOf(breakdownId), text })
            : say("note", { row: rowOf(breakdownId), period: periodText(period, language), text }),
    })),
  ];
}

function duplicateText({ files, chosen }: Duplicate, language: Language): string {
  const say = speaker(submissionSheetTexts, language);
  const names = datedFiles(files, language);
  return chosen === null ? say("notChosen", { files: names }) : say("chosen", { files: names, chosen });
}

/** What is said about the files, part by part; parts with nothing to say are left out. */
export function noteSections(
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
