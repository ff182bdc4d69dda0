import { itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { findSheet } from "./sheetLookup";
import type { RangeTarget, SheetTarget } from "./targets";

/** Classes whose objects give each other: a range its sheet, a sheet its ranges. They meet here, not by importing. */
interface MutualClasses {
  readonly range: HostClass<RangeTarget>;
  readonly worksheet: HostClass<SheetTarget>;
}

let provided: MutualClasses | null = null;

/** Makes the classes known; called once by the workbook's class, through which every object is reached. */
export function provideClasses(classes: MutualClasses): void {
  provided = classes;
}

function classes(): MutualClasses {
  if (!provided) throw new Error("an object was asked for before the workbook's class was loaded");
  return provided;
}

/** Makes the object of a block of cells. */
export function rangeObject(range: RangeTarget): HostObject {
  return instance(classes().range, range);
}

/** Makes the object of a sheet; ItemNotFound when it is gone. */
export function worksheetObject({ book, sheetId }: SheetTarget): HostObject {
  if (!findSheet(book, sheetId)) throw itemNotFound();
  return instance(classes().worksheet, { book, sheetId });
}
