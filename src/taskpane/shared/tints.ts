import type { Theme } from "@fluentui/react-components";
import { REGION_STATUS_COLOURS, STATUS_COLOURS } from "../../app/statusColours";

/** What has a fill and a text colour of its own: the statuses, and those of regions. */
const TINTS = { status: STATUS_COLOURS, region: REGION_STATUS_COLOURS } as const;

type Family = keyof typeof TINTS;
type Look = Readonly<Record<"fill" | "color", string>>;

const variable = (family: Family, name: string, part: keyof Look): string => `${family}-${name}-${part}`;

/** Turns a colour's lightness over and keeps its hue: white gets black. The dark grid of the workbench turns its colours so. */
export function inverted(color: string): string {
  const rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const turned = 255 - (2 / 3) * rgb.reduce((sum, each) => sum + each, 0);
  const parts = rgb.map((each) => Math.round(Math.min(255, Math.max(0, each + turned))));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** How the colours of sheets look in the pane. */
const LOOKS: Readonly<Record<"light" | "dark", (look: Look) => Look>> = {
  light: (look) => look,
  dark: ({ fill, color }) => ({ fill: inverted(fill), color: inverted(color) }),
};

/** A theme with the colours of the sheets, which the classes of `tintStyles` use. */
export function withTints<Own extends Theme>(theme: Own, appearance: keyof typeof LOOKS | "highContrast"): Own {
  const plain = { fill: theme.colorNeutralBackground1, color: theme.colorNeutralForeground1 };
  const lookOf = appearance === "highContrast" ? () => plain : LOOKS[appearance];
  const entries = Object.entries(TINTS).flatMap(([family, tints]) =>
    Object.entries(tints).flatMap(([name, tint]) => {
      const { fill, color } = lookOf(tint);
      return [
        [variable(family as Family, name, "fill"), fill],
        [variable(family as Family, name, "color"), color],
      ];
    }),
  );
  return { ...theme, ...(Object.fromEntries(entries) as object) };
}

/** Classes for each name of a family, for `makeStyles`. */
export function tintStyles<Name extends string>(
  family: Family,
  names: readonly Name[],
): Record<Name, { backgroundColor: string; color: string }> {
  const style = (name: string) => ({
    backgroundColor: `var(--${variable(family, name, "fill")})`,
    color: `var(--${variable(family, name, "color")})`,
  });
  return Object.fromEntries(names.map((name) => [name, style(name)])) as Record<
    Name,
    { backgroundColor: string; color: string }
  >;
}
