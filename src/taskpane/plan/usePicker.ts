import { useState } from "react";
import type { TemplateSummary } from "../../app/types";
import { planYears } from "../../domain/plan";
import { NO_FILTER } from "./templateChoice";
import type { TemplateFilter } from "./templateChoice";

/** What is chosen in the template picker. */
export interface Picker {
  readonly filter: TemplateFilter;
  readonly chosen: TemplateSummary | null;
  /** Null is "automatic". */
  readonly asOf: number | null;
  readonly setFilter: (filter: TemplateFilter) => void;
  readonly choose: (id: string) => void;
  readonly setAsOf: (year: number | null) => void;
}

/** Keeps the choice; a year that the next plan does not have falls back to automatic. */
export function usePicker(templates: readonly TemplateSummary[]): Picker {
  const [filter, setFilter] = useState<TemplateFilter>(NO_FILTER);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [year, setAsOf] = useState<number | null>(null);
  const chosen = templates.find(({ id }) => id === chosenId) ?? null;
  const asOf = chosen && year !== null && planYears(chosen.period).includes(year) ? year : null;
  return { filter, chosen, asOf, setFilter, choose: setChosenId, setAsOf };
}
