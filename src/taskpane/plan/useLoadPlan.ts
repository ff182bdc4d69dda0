import { errorOf } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { usePane } from "../paneContext";
import type { Picker } from "./usePicker";

/** Loading with the question in between. */
export interface LoadPlan {
  /** Sheets to ask about; null when nothing is asked. */
  readonly asking: readonly string[] | null;
  readonly load: () => void;
  readonly cancel: () => void;
  readonly replace: () => void;
}

/** Loads the chosen plan; where one is there already it asks first and replaces only on a clear yes. */
export function useLoadPlan({ loading }: Session, picker: Picker, onLoaded: () => void): LoadPlan {
  const { language } = usePane();
  const error = errorOf(loading.state);
  const run = async (replace: boolean): Promise<void> => {
    if (picker.chosen) {
      const outcome = await loading.run(picker.chosen.id, { asOf: picker.asOf, language, replace });
      if (outcome?.ok) {
        onLoaded();
      }
    }
  };
  return {
    asking: error?.code === "plan-exists" ? error.sheets : null,
    load: () => void run(false),
    cancel: loading.reset,
    replace: () => void run(true),
  };
}
