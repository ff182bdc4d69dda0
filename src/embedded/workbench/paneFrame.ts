import type { OfficeSettings } from "../client/completeOffice";

const THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#333333",
    controlForegroundColor: "#FFFFFF",
  },
} as const;

/** Which of Office's themes the pane is told. */
export type ThemeName = keyof typeof THEMES;

/** Loads the production pane into its frame; Office's settings travel in the name of its window. */
export function loadPane(frame: HTMLIFrameElement, language: string, theme: ThemeName): void {
  const settings: Partial<OfficeSettings> = {
    displayLanguage: language,
    contentLanguage: language,
    officeTheme: THEMES[theme],
  };
  // The attribute alone names only frames that are still to be made.
  if (frame.contentWindow) frame.contentWindow.name = JSON.stringify(settings);
  frame.src = "pane/taskpane.html";
}
