import { shifted, type Rect, type Shift } from "../model/rect";
import { HostFault } from "../wire/hostFault";
import type { HostObject } from "../wire/hostClass";

interface Placed {
  readonly sheetId: string;
  readonly rect: Rect;
}

function isPlaced(target: unknown): target is Placed {
  return typeof target === "object" && target !== null && "sheetId" in target && "rect" in target;
}

function gone(object: HostObject): HostObject {
  const fail = (): never => {
    throw new HostFault("InvalidReference", "This reference is not valid for the current operation.");
  };
  return { ...object, get: fail, set: fail, call: fail, items: fail, item: fail };
}

/**
 * A range, or a part of one, that the client keeps, after cells were inserted or removed. "Track the object for automatic
 * adjustment based on surrounding changes in the document" (`Excel.Range.track`).
 */
export function rangeAfter(object: HostObject, sheetId: string, shift: Shift): HostObject {
  const { target } = object;
  if (!isPlaced(target) || target.sheetId !== sheetId) return object;
  const rect = shifted(target.rect, shift);
  if (!rect) return gone(object);
  return rect === target.rect ? object : object.about({ ...target, rect });
}
