import type { GridName, GridNames } from "../grid";
import type { UniverContext } from "./context";
import type { LocalName } from "./formulaDialect";

const SET = "formula.mutation.set-defined-name";
const REMOVE = "formula.mutation.remove-defined-name";
const WORKBOOK_SCOPE = "AllDefaultWorkbook";
/** The resource in which a Univer snapshot keeps defined names. */
const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";

interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/** Names in Univer, with what it knows those of sheets by. */
export interface UniverNames extends GridNames {
  readonly localNames: () => readonly LocalName[];
  readonly everyLocalName: () => readonly LocalName[];
}

/**
 * Defined names in Univer, followed through its mutations (it renames sheets inside them). Univer has one name of a kind: a
 * name of a sheet is one of the workbook there, under an alias.
 */
export function univerNames(context: UniverContext): UniverNames {
  const locals = new Map<string, LocalName>();
  const names = new Map(snapshotNames(context).map((name) => [name.id, name]));
  context.onCommand((info) => {
    const name = info.params as UniverName;
    if (info.id === SET) names.set(name.id, name);
    else if (info.id === REMOVE) names.delete(name.id);
  });
  return {
    list: () => [...names.values()].map((name) => fromUniver(name, locals.get(name.id))),
    localNames: () => [...locals.values()].filter(({ id }) => names.has(id)),
    everyLocalName: () => [...locals.values()],
    put: ({ id, name, sheetId, formula, comment, visible }) => {
      if (sheetId !== undefined && !locals.has(id)) {
        locals.set(id, { id, name, sheetId, alias: `_local${locals.size + 1}_${name}` });
      }
      context.run(SET, {
        id,
        name: locals.get(id)?.alias ?? name,
        formulaOrRefString: formula,
        comment,
        hidden: !visible,
        localSheetId: WORKBOOK_SCOPE,
      });
    },
    remove: (id) => {
      const name = names.get(id);
      if (name) context.run(REMOVE, { ...name });
    },
  };
}

function fromUniver(name: UniverName, known: LocalName | undefined): GridName {
  const text = name.formulaOrRefString;
  const local = name.localSheetId !== undefined && name.localSheetId !== WORKBOOK_SCOPE;
  return {
    id: name.id,
    name: known?.name ?? name.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
    ...(known ? { sheetId: known.sheetId } : local ? { sheetId: name.localSheetId } : {}),
  };
}

function snapshotNames(context: UniverContext): readonly UniverName[] {
  const saved = context.api.getActiveWorkbook()?.save();
  const resource = saved?.resources?.find((candidate) => candidate.name === NAMES_RESOURCE);
  if (!resource?.data) return [];
  return Object.values(JSON.parse(resource.data) as Record<string, UniverName>);
}
