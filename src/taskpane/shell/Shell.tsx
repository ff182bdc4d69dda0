import { Suspense, lazy, useCallback, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { errorOf } from "../hooks/actionState";
import { useCellEdit } from "../hooks/useCellEdit";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSession } from "../hooks/useSession";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages, usePane } from "../paneContext";
import { PlanScreen } from "../plan/PlanScreen";
import { BusyLine } from "../shared/BusyLine";
import { ErrorBar } from "../shared/ErrorBar";
import { Notice } from "../shared/Notice";
import { TourCard } from "../tour/TourCard";
import { useTour } from "../tour/useTour";
import { SCREENS } from "./screens";
import type { Screen } from "./screens";
import { TopBar } from "./TopBar";

const AuditScreen = lazy(() => import("../audit/AuditScreen"));
const RegionsScreen = lazy(() => import("../regions/RegionsScreen"));
const SummaryScreen = lazy(() => import("../summary/SummaryScreen"));
const AboutScreen = lazy(() => import("../about/AboutScreen"));

const useStyles = makeStyles({
  // In sight wherever the pane is scrolled to.
  notice: { position: "sticky", top: "44px", zIndex: 1, padding: "12px 12px 0" },
});

interface ShellProps {
  readonly version: string;
  readonly onSwitchLanguage: () => void;
}

/** Tabs and screens. A screen that was opened stays mounted, so filters and places survive a look elsewhere. */
export function Shell({ version, onSwitchLanguage }: ShellProps) {
  const { app } = usePane();
  const say = useMessages(paneMessages);
  const styles = useStyles();
  const session = useSession(app);
  const isWaiting = useCellEdit(app);
  useKeptFocus();
  // Screens that are out of sight must not miss or repeat it, so the frame says why a cell was not reached.
  const goError = errorOf(session.going.state);
  const [screen, setScreen] = useState<Screen>("plan");
  const [opened, setOpened] = useState<ReadonlySet<Screen>>(new Set<Screen>(["plan"]));
  const show = useCallback((next: Screen): void => {
    setScreen(next);
    setOpened((before) => new Set([...before, next]));
  }, []);
  const tour = useTour(show);

  const content = {
    plan: () => <PlanScreen session={session} isShown={screen === "plan"} onScreen={show} />,
    audit: () => <AuditScreen session={session} onScreen={show} />,
    regions: () => <RegionsScreen session={session} onScreen={show} />,
    summary: () => <SummaryScreen session={session} onScreen={show} />,
    help: () => <AboutScreen version={version} tour={tour} />,
  } satisfies Record<Screen, () => unknown>;

  return (
    <>
      <TopBar screen={screen} onScreen={show} onSwitchLanguage={onSwitchLanguage} />
      <main>
        {isWaiting && (
          <div className={styles.notice}>
            <Notice intent="warning" title={say("leaveCell")} />
          </div>
        )}
        {goError && (
          <div className={styles.notice}>
            <ErrorBar error={goError} />
          </div>
        )}
        {SCREENS.map((name) => (
          <div
            key={name}
            id={`screen-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={name !== screen}
          >
            <Suspense fallback={<BusyLine label={say("loadingScreen")} />}>
              {opened.has(name) && content[name]()}
            </Suspense>
          </div>
        ))}
      </main>
      {tour.step !== null && <TourCard tour={tour} index={tour.step} />}
    </>
  );
}
