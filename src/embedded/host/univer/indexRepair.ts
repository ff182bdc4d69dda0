import type { Injector, IRange } from "@univerjs/core";
import { IFunctionService, type BaseFunction, type BaseReferenceObject } from "@univerjs/engine-formula";

type Made = ReturnType<BaseFunction["createReferenceObject"]>;

/**
 * Univer 0.25.1: what INDEX cuts from a table's column forgets its sheet when the formula is on another one,
 * because it looks the sheet up again by a name that table references do not have. Here it stays where it was cut.
 * Runs where Univer is started: the functions belong to that instance.
 */
export function repairIndex(injector: Injector): void {
  const index = injector.get(IFunctionService).getExecutor("INDEX");
  if (!index) throw new Error("Univer has no INDEX.");
  const create = index.createReferenceObject.bind(index);
  index.createReferenceObject = (reference: BaseReferenceObject, range: IRange): Made => {
    const made = create(reference, range);
    if (reference.isTable() && !made.isError()) (made as BaseReferenceObject).setForcedSheetId = () => undefined;
    return made;
  };
}
