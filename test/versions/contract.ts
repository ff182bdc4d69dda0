import { templateSchema } from "../../src/domain/plan/templateSchema";
import type { WorkbookSpec } from "../../src/workbook";

/** A schema of valibot as far as its fields are looked at. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
}

/** Paths of all fields that a template file may have. */
function fieldsOf({ entries, wrapped, item }: Shape, path: string): readonly string[] {
  const inside = wrapped ?? item;
  if (inside) return fieldsOf(inside, path);
  return Object.entries(entries ?? {}).flatMap(([key, field]) => {
    const own = path === "" ? key : `${path}.${key}`;
    return [own, ...fieldsOf(field, own)];
  });
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Headers of a native table as they stand in the cells. */
const columnsOf = ({ sheets }: WorkbookSpec): readonly string[] =>
  sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name, columns }) => columns.map(({ header }) => `${name}: ${header}`)),
  );

/** First column of the metadata sheet. */
const metadataKeysOf = ({ sheets }: WorkbookSpec): readonly string[] =>
  sheets
    .filter(({ id }) => id === "metadata")
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ values }) => values.slice(2).map(([key]) => (typeof key === "string" ? key : ""))),
    );

/**
 * Everything that travels in a workbook and that an add-in looks for in it: sheets, columns of native tables, defined
 * names, keys of the metadata, fields of the template. Sorted, so that a change is a line.
 */
export function contractOf(specs: readonly WorkbookSpec[]) {
  return {
    sheets: sorted(specs.flatMap(({ sheets }) => sheets.map(({ id }) => id))),
    columns: sorted(specs.flatMap(columnsOf)),
    names: sorted(specs.flatMap(({ names }) => names.map(({ name }) => name))),
    metadata: sorted(specs.flatMap(metadataKeysOf)),
    template: sorted(fieldsOf(templateSchema as unknown as Shape, "")),
  };
}
