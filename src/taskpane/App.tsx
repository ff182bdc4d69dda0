import { useEffect, useMemo, useState } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { PlanApp } from "../app/types";
import type { Language } from "../domain/shared/localText";
import { speaker } from "../messages/format";
import { paneMessages } from "../messages/pane/pane";
import { useForcedColors } from "./hooks/useForcedColors";
import { otherLanguage } from "./language";
import { PaneProvider } from "./paneContext";
import { PaneErrorBoundary } from "./shell/PaneErrorBoundary";
import { usePageStyles } from "./shell/usePageStyles";
import { Shell } from "./shell/Shell";
import { appearanceFor, themeOf } from "./theme";
import type { HostColors } from "./theme";

interface AppProps {
  readonly app: PlanApp;
  /** Language to start in; the user may switch, which is kept in memory only. */
  readonly language: Language;
  /** Undefined where the host does not say (Excel on the web). */
  readonly colors: HostColors | undefined;
  /** False in Excel for Mac and iPad, which save no file of a pane; true where left out. */
  readonly canSaveFiles?: boolean;
  readonly version: string;
  readonly onReload: () => void;
}

/** The whole pane on an app. */
export function App({ app, language: startLanguage, colors, canSaveFiles = true, version, onReload }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  usePageStyles();
  const forcedColors = useForcedColors();
  const appearance = appearanceFor(colors, forcedColors);
  const pane = useMemo(() => ({ app, language, canSaveFiles }), [app, language, canSaveFiles]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speaker(paneMessages, language)("productName");
  }, [language]);
  // What the browser draws itself (calendars, lists, scroll bars) follows the theme and not the system.
  useEffect(
    () => void (document.documentElement.style.colorScheme = appearance === "light" ? "light" : "dark"),
    [appearance],
  );

  return (
    <FluentProvider theme={themeOf(appearance)} lang={language} className="pane">
      <PaneErrorBoundary language={language} onReload={onReload}>
        <PaneProvider value={pane}>
          <Shell version={version} onSwitchLanguage={() => setLanguage(otherLanguage)} />
        </PaneProvider>
      </PaneErrorBoundary>
    </FluentProvider>
  );
}
