import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { planYears } from "../../../domain/plan/period";
import type { PlanPeriod } from "../../../domain/plan/types";
import { paneMessages } from "../../../messages/pane/pane";
import { sendMessages } from "../../../messages/pane/paneRegionsSend";
import { useMessages } from "../../paneContext";
import { LONGEST_RETURN_TO, roundOf, type SendDraft } from "./sendDraft";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "start" },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});

interface SendFieldsProps {
  readonly draft: SendDraft;
  readonly period: PlanPeriod;
  readonly onEdit: (change: Partial<SendDraft>) => void;
}

/** Year, round, due date and where to return. */
export function SendFields({ draft, period, onEdit }: SendFieldsProps) {
  const say = useMessages(sendMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useStyles();
  const { asOf, round, due, returnTo } = draft;
  return (
    <div className={styles.fields}>
      <Field label={say("year")} className={styles.field}>
        <Select value={asOf} onChange={(_, { value }) => onEdit({ asOf: Number(value) })}>
          {planYears(period).map((year) => (
            <option key={year} value={year}>
              {sayPane("year", { year })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say("round")}
        className={styles.field}
        hint={say("roundHint")}
        validationMessage={roundOf(draft) === null ? say("roundWrong") : undefined}
      >
        <Input
          className={styles.input}
          input={{ inputMode: "numeric" }}
          value={round}
          onChange={(_, { value }) => onEdit({ round: value })}
        />
      </Field>
      <Field label={say("due")} className={styles.wide}>
        <Input className={styles.input} type="date" value={due} onChange={(_, { value }) => onEdit({ due: value })} />
      </Field>
      <Field
        label={say("returnTo")}
        className={styles.wide}
        hint={say("returnToHint")}
        validationMessage={
          returnTo.trim().length > LONGEST_RETURN_TO ? say("tooLong", { limit: LONGEST_RETURN_TO }) : undefined
        }
      >
        <Input className={styles.input} value={returnTo} onChange={(_, { value }) => onEdit({ returnTo: value })} />
      </Field>
    </div>
  );
}
