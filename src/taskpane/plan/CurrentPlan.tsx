import { Button } from "@fluentui/react-components";
import type { OpenPlan } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages, usePane } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { useScreenStyles } from "../shared/useScreenStyles";
import { YearSelect } from "./YearSelect";

interface CurrentPlanProps {
  readonly plan: OpenPlan;
  readonly busy: boolean;
  readonly changingYear: boolean;
  readonly onYear: (year: number) => void;
  /** Null where the entry sheet's name is not known. */
  readonly onGoToEntry: (() => void) | null;
  readonly onAudit: () => void;
  readonly onSummary: () => void;
}

/** The plan that the workbook holds, its year, and the ways on. */
export function CurrentPlan(props: CurrentPlanProps) {
  const { plan, busy, changingYear, onYear, onGoToEntry, onAudit, onSummary } = props;
  const { language } = usePane();
  const say = useMessages(planScreenMessages);
  const styles = useScreenStyles();
  return (
    <section className={styles.card} aria-labelledby="current-plan">
      <h2 id="current-plan" className={styles.quiet}>
        {say("currentTitle")}
      </h2>
      <p className={styles.subheading}>{inLanguage(plan.title, language)}</p>
      <YearSelect
        period={plan.period}
        year={plan.asOf}
        allowAutomatic={false}
        disabled={busy}
        onYear={(year) => year !== null && onYear(year)}
      />
      {changingYear && <BusyLine label={say("savingAsOf")} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onAudit}>
          {say("runAudit")}
        </Button>
        <Button disabledFocusable={busy} onClick={onSummary}>
          {say("showSummary")}
        </Button>
        {onGoToEntry && (
          <Button data-tour="entry" onClick={onGoToEntry}>
            {say("goToEntry")}
          </Button>
        )}
      </div>
    </section>
  );
}
