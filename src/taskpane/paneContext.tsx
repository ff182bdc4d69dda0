import { createContext, useContext, useMemo } from "react";
import type { PlanApp } from "../app/types";
import type { Language } from "../domain/shared/localText";
import { speaker } from "../messages/format";
import type { Catalogue } from "../messages/format";

/** What every container of the pane needs. */
export interface PaneContextValue {
  readonly app: PlanApp;
  readonly language: Language;
  /** False where the host saves no file of a pane, and new workbooks may open behind. */
  readonly canSaveFiles: boolean;
}

const PaneContext = createContext<PaneContextValue | null>(null);

/** Gives the app and the language to everything below. */
export const PaneProvider = PaneContext.Provider;

/** The app and the language. Throws outside `PaneProvider`. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) {
    throw new Error("usePane needs a PaneProvider");
  }
  return value;
}

/** Says the texts of one catalogue in the pane's language. */
export function useMessages<Key extends string>(catalogue: Catalogue<Key>) {
  const { language } = usePane();
  return useMemo(() => speaker(catalogue, language), [catalogue, language]);
}
