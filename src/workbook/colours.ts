import { STATUSES } from "../domain/completion";
import type { Language } from "../domain/shared/localText";
import { text } from "./formula/build";
import type { Colour } from "./kit";
import { STATUS_COLOURS } from "./style/palette";
import { statusLabels } from "./texts";

/** A colour for each status word in a cell such as $C7. */
export function statusColours(cell: string, language: Language): readonly Colour[] {
  const labels = statusLabels(language);
  return STATUSES.map((status) => ({
    type: "formula",
    formula: `${cell}=${text(labels[status])}`,
    ...STATUS_COLOURS[status],
  }));
}
