import type { EntryCell } from "../../domain/plan";
import { tableLabels } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { periodText } from "../../messages/rules/findings";
import { changeSheetTexts } from "../../messages/sheets/consolidationSheets";
import type { SheetInput } from "../input";
import { headed, widthIn, type Column } from "../kit";
import { SHORT, STYLES, TEXT } from "../style/styles";
import type { ChangeRow } from "./rows";

const figure = (raw: EntryCell["raw"]): string => (raw === null ? "" : String(raw));

/** Columns of the table of changes: one row per figure or finding that differs between two files of a region. */
export function changeColumns({ plan, language }: SheetInput): readonly Column<ChangeRow>[] {
  const say = speaker(changeSheetTexts, language);
  const column = headed<ChangeRow, keyof typeof changeSheetTexts>(say);
  const wide = widthIn(language);
  const labels = tableLabels(plan);
  const name = (id: string | null): string => {
    const label = id === null ? undefined : labels.get(id);
    return label ? inLanguage(label.name, language) : "";
  };
  return [
    column("region", { width: 16, style: TEXT, value: ({ region }) => region }),
    column("kind", { width: wide(14, 19), style: TEXT, value: ({ kind }) => say(kind) }),
    column("indicator", { width: wide(24, 36), style: TEXT, value: ({ breakdownId }) => name(breakdownId) }),
    column("period", {
      width: 9,
      style: SHORT,
      value: ({ period }) => (period === null ? "" : periodText(period, language)),
    }),
    column("before", { width: 11, style: { ...TEXT, ...STYLES.right }, value: ({ before }) => figure(before) }),
    column("after", { width: 11, style: { ...TEXT, ...STYLES.right }, value: ({ after }) => figure(after) }),
    column("finding", { width: 44, style: TEXT, value: ({ finding }) => finding }),
    column("cell", { width: 10, style: SHORT, value: (row) => row.cell }),
    column("earlier", { width: 24, style: TEXT, value: ({ earlier }) => earlier }),
    column("later", { width: 24, style: TEXT, value: ({ later }) => later }),
  ];
}
