import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { withTints } from "./shared/tints";

/** The colours a host says it uses, as "#RRGGBB"; hosts leave out what they do not know. */
export interface HostColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** How the pane looks. */
export type Appearance = "light" | "dark" | "highContrast";

const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: withTints({ ...webLightTheme, fontFamilyBase: FONTS }, "light"),
  dark: withTints({ ...webDarkTheme, fontFamilyBase: FONTS }, "dark"),
  highContrast: withTints({ ...teamsHighContrastTheme, fontFamilyBase: FONTS }, "highContrast"),
};

/** The Fluent theme of an appearance. */
export function themeOf(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/**
 * Appearance that fits the host: high contrast when the system forces colours or the host paints pure black and white,
 * dark on a dark body, light when the host says nothing (the web does).
 */
export function appearanceFor(colors: HostColors | undefined, forcedColors: boolean): Appearance {
  if (forcedColors) {
    return "highContrast";
  }
  const background = luminance(colors?.bodyBackgroundColor);
  if (background === null) {
    return "light";
  }
  const foreground = luminance(colors?.bodyForegroundColor);
  if (background === 0 && foreground === 1) {
    return "highContrast";
  }
  return background < 0.4 ? "dark" : "light";
}

/** Perceived brightness, 0 black to 1 white; null for anything but #RRGGBB. */
function luminance(color: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) {
    return null;
  }
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16) / 255);
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Math.round(brightness * 1000) / 1000;
}
