import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import { errorOf } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { paneMessages } from "../../messages/pane/pane";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages, usePane } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { ErrorBar } from "../shared/ErrorBar";
import { useScreenStyles } from "../shared/useScreenStyles";
import type { Screen } from "../shell/screens";
import { CardSection } from "../card/CardSection";
import { TrainingSection } from "../training/TrainingSection";
import { CurrentPlan } from "./CurrentPlan";
import { FirstRunHint } from "./FirstRunHint";
import { LoadOutcome } from "./LoadOutcome";
import { OlderWorkbook } from "./OlderWorkbook";
import { TemplatePicker } from "./TemplatePicker";
import { usePicker } from "./usePicker";
import { useLoadPlan } from "./useLoadPlan";

const ReplaceDialog = lazy(() => import("./ReplaceDialog"));

interface PlanScreenProps {
  readonly session: Session;
  /** False while another screen is in front. */
  readonly isShown: boolean;
  readonly onScreen: (screen: Screen) => void;
}

/** Chooses and loads a plan; shows the one that is there. */
export function PlanScreen({ session, isShown, onScreen }: PlanScreenProps) {
  const { app } = usePane();
  const say = useMessages(planScreenMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useScreenStyles();
  const picker = usePicker(app.templates);
  const [hintSeen, setHintSeen] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const { load, asking, cancel, replace } = useLoadPlan(session, picker, () => setListOpen(false));

  const { plan, opening, loading, upgrading, changingYear, going, auditing, summarizing, busy } = session;
  if (opening.state === "running" || opening.state === "idle") {
    return (
      <div className={styles.screen}>
        <BusyLine label={say("looking")} />
      </div>
    );
  }
  const errors = [
    errorOf(opening),
    asking ? null : errorOf(loading.state),
    errorOf(upgrading.state),
    errorOf(changingYear.state),
  ];
  const occupied = plan !== null || errorOf(opening)?.code === "workbook-broken";
  const upgrade = upgradeState(upgrading.state.state, plan?.isOlder === true);
  const goToSheet = (sheet: string): void => void going.run({ sheet, address: null });
  const entrySheet = plan?.sheetNames?.["entry"];
  const runAndShow = (action: { run: () => unknown }, screen: Screen) => () => {
    onScreen(screen);
    void action.run();
  };

  return (
    <div className={styles.screen}>
      {errors.map(
        (error, index) =>
          error && (
            <ErrorBar
              key={index}
              error={error}
              actions={
                error.code === "workbook-broken" && (
                  <Button size="small" onClick={runAndShow(auditing, "audit")}>
                    {sayPane("openAudit")}
                  </Button>
                )
              }
            />
          ),
      )}
      {!occupied && !hintSeen && <FirstRunHint onDismiss={() => setHintSeen(true)} />}
      {loading.state.state === "done" && <LoadOutcome report={loading.state.value} onGoToSheet={goToSheet} />}
      {upgrade && <OlderWorkbook state={upgrade} busy={busy} onUpgrade={() => void upgrading.run()} />}
      {plan && (
        <CurrentPlan
          plan={plan}
          busy={busy}
          changingYear={changingYear.state.state === "running"}
          onYear={(year) => void changingYear.run(year)}
          onGoToEntry={entrySheet ? () => goToSheet(entrySheet) : null}
          onAudit={runAndShow(auditing, "audit")}
          onSummary={runAndShow(summarizing, "summary")}
        />
      )}
      {plan && <CardSection session={session} plan={plan} isShown={isShown} onAudit={runAndShow(auditing, "audit")} />}
      {plan && <TrainingSection session={session} onAudit={runAndShow(auditing, "audit")} />}
      {occupied && (
        <div className={styles.row}>
          <Button aria-expanded={listOpen} disabledFocusable={busy} onClick={() => setListOpen(!listOpen)}>
            {say(listOpen ? "keepCurrent" : "loadAnother")}
          </Button>
        </div>
      )}
      {(!occupied || listOpen) && (
        <TemplatePicker
          templates={app.templates}
          picker={picker}
          busy={busy}
          loading={loading.state.state === "running"}
          onLoad={load}
        />
      )}
      {asking && (
        <Suspense fallback={null}>
          <ReplaceDialog sheets={asking} onCancel={cancel} onReplace={replace} />
        </Suspense>
      )}
    </div>
  );
}

function upgradeState(action: Session["upgrading"]["state"]["state"], isOlder: boolean) {
  if (action === "running") return "upgrading";
  if (isOlder) return "older";
  return action === "done" ? "upgraded" : null;
}
