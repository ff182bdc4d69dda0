import { Field, Select, makeStyles } from "@fluentui/react-components";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { unitText } from "../../../messages/terms/units";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import type { AllocationDraft } from "./draft";

const DECIMALS = [0, 1, 2, 3, 4, 5, 6];

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginTop: "8px" },
});

interface TableFieldsProps {
  readonly draft: AllocationDraft;
  readonly onEdit: (change: Partial<AllocationDraft>) => void;
}

/** Unit and decimals of the table. Locked figures are in the unit they were typed in and go with it. */
export function TableFields({ draft, onEdit }: TableFieldsProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const { unit, decimals, indicator } = draft;
  return (
    <details>
      <summary className={layout.summary}>{say("table")}</summary>
      <div className={styles.fields}>
        <Field label={say("unit")}>
          <Select value={unit} onChange={(_, { value }) => onEdit({ unit: value, locks: [] })}>
            {indicator.units.map((each) => (
              <option key={each} value={each}>
                {unitText(each, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("decimals")}>
          <Select value={decimals} onChange={(_, { value }) => onEdit({ decimals: Number(value) })}>
            {DECIMALS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
