/** What a calculation has to look at again, as Univer's start of one takes it. */
export interface DirtyData {
  readonly forceCalculation: boolean;
  readonly dirtyRanges: readonly object[];
  readonly dirtyNameMap: Dirty;
  readonly dirtyDefinedNameMap: Dirty;
  readonly dirtySuperTableMap: Dirty;
  readonly dirtyUnitFeatureMap: Dirty;
  readonly dirtyUnitOtherFormulaMap: Dirty;
  readonly clearDependencyTreeCache: Dirty;
}

/** Workbook → sheet or name → what is dirty, or one level more. */
type Dirty = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Dirty => typeof value === "object" && value !== null;

function mergeMaps(first: Dirty, second: Dirty): Dirty {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const known = merged[key];
    merged[key] = isMap(known) && isMap(value) ? mergeMaps(known, value) : value;
  }
  return merged;
}

function merge(first: DirtyData, second: DirtyData): DirtyData {
  return {
    forceCalculation: first.forceCalculation || second.forceCalculation,
    dirtyRanges: [...first.dirtyRanges, ...second.dirtyRanges],
    dirtyNameMap: mergeMaps(first.dirtyNameMap, second.dirtyNameMap),
    dirtyDefinedNameMap: mergeMaps(first.dirtyDefinedNameMap, second.dirtyDefinedNameMap),
    dirtySuperTableMap: mergeMaps(first.dirtySuperTableMap, second.dirtySuperTableMap),
    dirtyUnitFeatureMap: mergeMaps(first.dirtyUnitFeatureMap, second.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: mergeMaps(first.dirtyUnitOtherFormulaMap, second.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: mergeMaps(first.clearDependencyTreeCache, second.clearDependencyTreeCache),
  };
}

/** All that several notes ask for. */
export function mergeDirtyData(notes: readonly [DirtyData, ...DirtyData[]]): DirtyData {
  return notes.reduce(merge);
}
