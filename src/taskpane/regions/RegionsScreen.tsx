import { Suspense, lazy, useState } from "react";
import type { ReactNode } from "react";
import { Tab, TabList } from "@fluentui/react-components";
import { paneMessages } from "../../messages/pane/pane";
import { regionScreenMessages } from "../../messages/pane/paneRegions";
import type { Session } from "../hooks/useSession";
import { useMessages } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { NoPlan } from "../shared/NoPlan";
import { PlanLine } from "../shared/PlanLine";
import { useScreenStyles } from "../shared/useScreenStyles";
import type { Screen } from "../shell/screens";
import { SECTIONS, type Section } from "./sections";

const AllocateSection = lazy(() => import("./allocate/AllocateSection"));
const SendSection = lazy(() => import("./send/SendSection"));
const TakeSection = lazy(() => import("./take/TakeSection"));

interface RegionsScreenProps {
  readonly session: Session;
  readonly onScreen: (screen: Screen) => void;
}

/** The work with regions, one step at a time. A step that was opened stays as it is while another is looked at. */
export default function RegionsScreen({ session, onScreen }: RegionsScreenProps) {
  const say = useMessages(regionScreenMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useScreenStyles();
  const [section, setSection] = useState<Section>("allocate");
  const [opened, setOpened] = useState<ReadonlySet<Section>>(new Set<Section>(["allocate"]));
  const { plan } = session;
  const show = (value: unknown): void => {
    const next = SECTIONS.find((each) => each === value);
    if (next) {
      setSection(next);
      setOpened((before) => new Set([...before, next]));
    }
  };
  const audit = (): void => {
    onScreen("audit");
    void session.auditing.run();
  };
  const noPlan = <NoPlan onChoose={() => onScreen("plan")} />;
  const content: Readonly<Record<Section, () => ReactNode>> = {
    send: () =>
      plan ? (
        <SendSection key={plan.id} session={session} isShown={section === "send"} onAllocate={() => show("allocate")} />
      ) : (
        noPlan
      ),
    take: () => <TakeSection session={session} onAudit={audit} />,
    allocate: () =>
      plan ? <AllocateSection key={plan.id} session={session} isShown={section === "allocate"} /> : noPlan,
  };
  return (
    <div className={styles.screen}>
      {plan && <PlanLine plan={plan} />}
      <TabList
        size="small"
        selectedValue={section}
        onTabSelect={(_, data) => show(data.value)}
        selectTabOnFocus
        aria-label={say("sections")}
      >
        {SECTIONS.map((name) => (
          <Tab key={name} value={name} id={`tab-regions-${name}`} aria-controls={`regions-${name}`}>
            {say(name)}
          </Tab>
        ))}
      </TabList>
      {SECTIONS.map((name) => (
        <div
          key={name}
          id={`regions-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-regions-${name}`}
          hidden={name !== section}
        >
          <Suspense fallback={<BusyLine label={sayPane("loadingScreen")} />}>
            {opened.has(name) && content[name]()}
          </Suspense>
        </div>
      ))}
    </div>
  );
}
