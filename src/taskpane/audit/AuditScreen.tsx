import { useCallback } from "react";
import { Button } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import type { CellPlace } from "../../app/ports";
import type { LocatedFinding } from "../../app/types";
import { errorOf } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { useMessages } from "../paneContext";
import { BelowEye } from "../shared/BelowEye";
import { BusyLine } from "../shared/BusyLine";
import { ErrorBar } from "../shared/ErrorBar";
import { NoPlan } from "../shared/NoPlan";
import { Notice } from "../shared/Notice";
import { PlanLine } from "../shared/PlanLine";
import { useScreenStyles } from "../shared/useScreenStyles";
import type { Screen } from "../shell/screens";
import { AuditOutcome } from "./AuditOutcome";
import { AuditResult } from "./AuditResult";
import { FixBar } from "./FixBar";
import { HiddenCell } from "./HiddenCell";

interface AuditScreenProps {
  readonly session: Session;
  readonly onScreen: (screen: Screen) => void;
}

/** Runs the audit and shows what it found; also lists what keeps a damaged workbook from being read. */
export default function AuditScreen({ session, onScreen }: AuditScreenProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useScreenStyles();
  const sayLedger = useMessages(ledgerMessages);
  const { plan, auditing, audits, going, busy } = session;
  const { report, explaining, fixing } = audits;
  const running = auditing.state.state === "running";
  const error = errorOf(auditing.state);
  const failure = errorOf(fixing.state) ?? errorOf(explaining.state);
  const findings = error?.code === "workbook-broken" ? error.findings : report?.findings;
  const findingsSheet = plan?.sheetNames?.["findings"];
  const { run: go } = going;
  const { run: fix } = fixing;
  const { run: explain } = explaining;
  const goTo = useCallback((place: CellPlace): void => void go(place), [go]);
  const apply = useCallback((chosen: readonly LocatedFinding[]): void => void fix({ apply: chosen }), [fix]);
  const save = useCallback(
    async ({ key }: LocatedFinding, text: string): Promise<boolean> => (await explain(key, text))?.ok === true,
    [explain],
  );

  return (
    <div className={styles.screen}>
      {plan && <PlanLine plan={plan} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void auditing.run()}>
          {say(report ? "runAgain" : "run")}
        </Button>
        {report && findingsSheet && (
          <Button onClick={() => goTo({ sheet: findingsSheet, address: null })}>{say("openSheet")}</Button>
        )}
      </div>
      {running && <BusyLine label={say("running")} />}
      {error?.code === "no-plan" ? <NoPlan onChoose={() => onScreen("plan")} /> : error && <ErrorBar error={error} />}
      {auditing.state.state === "idle" && (
        <Notice intent="info" title={say("notYet")}>
          {say("notYetNext")}
        </Notice>
      )}
      {report && !running && audits.outdated && <Notice intent="warning" title={say("changed")} />}
      {report && !running && !report.written && <Notice intent="info" title={sayLedger("notWritten")} />}
      {report && report.findings.length === 0 && !error && <Notice intent="success" title={say("cleanTitle")} />}
      {report && !error && <AuditOutcome report={report} />}
      {findings && findings.length > 0 && (
        <AuditResult findings={findings} busy={busy} onGoTo={goTo} onApply={apply} onSave={save} />
      )}
      <BelowEye>
        <HiddenCell going={going.state} busy={busy} onShow={(place) => void go(place, true)} />
        {fixing.state.state === "running" && <BusyLine label={sayLedger("applying")} />}
        {explaining.state.state === "running" && <BusyLine label={sayLedger("saving")} />}
        {failure && <ErrorBar error={failure} />}
        <FixBar outcome={fixing.outcome} busy={busy} onUndo={(done) => void fix({ undo: done })} />
      </BelowEye>
    </div>
  );
}
