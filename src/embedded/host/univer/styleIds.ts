import type { Nullable, Workbook } from "@univerjs/core";
import type { RawStyle } from "./rawTypes";

/** Finds the ids of the styles that changes of styles lead to; each change of each style is worked out once. */
export interface StyleIds {
  /** The id of a style after a change; null where nothing is left of it. */
  changed(style: Nullable<RawStyle | string>, change: RawStyle): string | null;
  idOf(style: RawStyle): string | null;
  styleOf(id: Nullable<RawStyle | string>): RawStyle | undefined;
}

/** Of a workbook, whose styles keep their ids. */
export function createStyleIds(workbook: Workbook): StyleIds {
  const styles = workbook.getStyles();
  const known = new Map<RawStyle | string | null, Map<string, string | null>>();
  const styleOf = (id: Nullable<RawStyle | string>): RawStyle | undefined =>
    (typeof id === "string" ? (styles.get(id) as RawStyle | undefined) : id) ?? undefined;
  const idOf = (style: RawStyle): string | null =>
    Object.keys(style).length === 0 ? null : (styles.setValue(style as object) ?? null);
  return {
    styleOf,
    idOf,
    changed: (style, change) => {
      const changes = known.get(style ?? null) ?? new Map<string, string | null>();
      known.set(style ?? null, changes);
      const key = JSON.stringify(change);
      const found = changes.get(key);
      if (found !== undefined) return found;
      const id = idOf(merged(styleOf(style) ?? {}, change));
      changes.set(key, id);
      return id;
    },
  };
}

/** As Univer merges a cell's style: null takes a member away, borders edge by edge, lines take the colour of the text. */
function merged(style: RawStyle, change: RawStyle): RawStyle {
  const all = { ...style, ...change };
  if (change.bd) all.bd = withoutNulls({ ...style.bd, ...change.bd });
  if (all.cl && all.ul) all.ul = { ...all.ul, cl: all.cl };
  if (all.cl && all.st) all.st = { ...all.st, cl: all.cl };
  return withoutNulls(all);
}

function withoutNulls<Members extends object>(members: Members): Members {
  const isEmpty = (value: unknown): boolean =>
    value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value))) as Members;
}
