import type { GridName, GridNames } from "../grid";
import type { UniverContext } from "./context";

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

/** Defined names in Univer, followed through its mutations (it renames sheets inside them). */
export function univerNames(context: UniverContext): GridNames {
  const names = new Map(snapshotNames(context).map((name) => [name.id, name]));
  context.onCommand((info) => {
    const name = info.params as UniverName;
    if (info.id === SET) names.set(name.id, name);
    else if (info.id === REMOVE) names.delete(name.id);
  });
  return {
    list: () => [...names.values()].map(fromUniver),
    put: (name) =>
      void context.run(SET, {
        id: name.id,
        name: name.name,
        formulaOrRefString: name.formula,
        comment: name.comment,
        hidden: !name.visible,
        localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
      }),
    remove: (id) => {
      const name = names.get(id);
      if (name) context.run(REMOVE, { ...name });
    },
  };
}

function fromUniver(name: UniverName): GridName {
  const text = name.formulaOrRefString;
  const local = name.localSheetId !== undefined && name.localSheetId !== WORKBOOK_SCOPE;
  return {
    id: name.id,
    name: name.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
    ...(local ? { sheetId: name.localSheetId } : {}),
  };
}

function snapshotNames(context: UniverContext): readonly UniverName[] {
  const saved = context.api.getActiveWorkbook()?.save();
  const resource = saved?.resources?.find((candidate) => candidate.name === NAMES_RESOURCE);
  if (!resource?.data) return [];
  return Object.values(JSON.parse(resource.data) as Record<string, UniverName>);
}
