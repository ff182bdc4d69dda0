import type { Injector } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { DirtyData } from "./dirtyData";

/** Univer's own watch over changes, which starts a calculation 100 ms after the last of them. */
export interface FormulaEngine {
  /** What Univer has noted and not calculated yet; from then on it is the taker's to calculate. */
  takeWaiting(): DirtyData;
}

/** Members of Univer 0.25.1 that its types keep private. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: number;
  _generateDirty(commands: readonly unknown[]): DirtyData;
}

/** Reaches Univer's watch. Runs where Univer is started: the class belongs to that instance. */
export function formulaEngine(injector: Injector): FormulaEngine {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  return {
    takeWaiting: () => {
      clearTimeout(trigger._setTimeoutKey);
      const commands = trigger._waitingCommandQueue;
      trigger._waitingCommandQueue = [];
      return trigger._generateDirty(commands);
    },
  };
}
