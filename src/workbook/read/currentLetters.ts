import { columnLetters } from "../address";
import type { LettersOf } from "../formula/ownRow";
import type { FoundTable } from "./entryTable";

/** A table whose columns were found. */
interface Located extends FoundTable {
  readonly positions: ReadonlyMap<string, number>;
}

/** Letters of the columns where they stand now. */
export function currentLetters({ grid, positions }: Located): LettersOf {
  return (key) => {
    const position = positions.get(key);
    return position === undefined ? undefined : columnLetters(grid.column + position);
  };
}
