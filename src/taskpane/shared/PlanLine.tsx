import type { OpenPlan } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "./useScreenStyles";

/** Which plan and which year a report is about. */
export function PlanLine({ plan }: { readonly plan: OpenPlan }) {
  const { language } = usePane();
  const say = useMessages(paneMessages);
  const styles = useScreenStyles();
  return (
    <div className={styles.titleRow}>
      <h2 className={styles.subheading}>{inLanguage(plan.title, language)}</h2>
      <span className={styles.quiet}>{say("asOfShort", { year: plan.asOf })}</span>
    </div>
  );
}
