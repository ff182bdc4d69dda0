import { Button } from "@fluentui/react-components";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { errorOf, lastValue } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { ErrorBar } from "../shared/ErrorBar";
import { NoPlan } from "../shared/NoPlan";
import { Notice } from "../shared/Notice";
import { PlanLine } from "../shared/PlanLine";
import { useScreenStyles } from "../shared/useScreenStyles";
import type { Screen } from "../shell/screens";
import { OpenErrorsNotice } from "./OpenErrorsNotice";
import { SummaryResult } from "./SummaryResult";

interface SummaryScreenProps {
  readonly session: Session;
  readonly onScreen: (screen: Screen) => void;
}

/** Computes and shows the completion of the whole plan. */
export default function SummaryScreen({ session, onScreen }: SummaryScreenProps) {
  const say = useMessages(summaryScreenMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useScreenStyles();
  const { plan, summarizing, auditing, going, busy } = session;
  const running = summarizing.state.state === "running";
  const error = errorOf(summarizing.state);
  const report = lastValue(summarizing.state);
  const shown = report?.plan ?? plan;
  const sheet = plan?.sheetNames?.["summary"];
  const audit = (): void => {
    onScreen("audit");
    void auditing.run();
  };
  return (
    <div className={styles.screen}>
      {shown && <PlanLine plan={shown} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void summarizing.run()}>
          {say(report ? "runAgain" : "run")}
        </Button>
        {report && sheet && (
          <Button onClick={() => void going.run({ sheet, address: null })}>{say("openSheet")}</Button>
        )}
      </div>
      {running && <BusyLine label={say("running")} />}
      {error?.code === "no-plan" && <NoPlan onChoose={() => onScreen("plan")} />}
      {error && error.code !== "no-plan" && (
        <ErrorBar
          error={error}
          actions={
            error.code === "workbook-broken" && (
              <Button size="small" onClick={audit}>
                {sayPane("openAudit")}
              </Button>
            )
          }
        />
      )}
      {summarizing.state.state === "idle" && (
        <Notice intent="info" title={say("notYet")}>
          {say("notYetNext")}
        </Notice>
      )}
      {report && !running && summarizing.outdated && <Notice intent="warning" title={say("changed")} />}
      {report && <OpenErrorsNotice summary={report.summary} onAudit={audit} />}
      {report && <SummaryResult summary={report.summary} />}
    </div>
  );
}
