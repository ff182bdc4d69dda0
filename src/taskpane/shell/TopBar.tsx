import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages } from "../paneContext";
import { SCREENS } from "./screens";
import type { Screen } from "./screens";

const NARROW = "@media (max-width: 359px)";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Five tabs and the language fit into 320 px.
  tab: {
    paddingLeft: "7px",
    paddingRight: "7px",
    [NARROW]: { paddingLeft: "4px", paddingRight: "4px" },
  },
  name: { [NARROW]: { fontSize: "13px" } },
  language: { minWidth: "32px", flexShrink: 0, paddingLeft: "4px", paddingRight: "4px" },
});

const TAB_TEXTS = {
  plan: "tabPlan",
  audit: "tabAudit",
  regions: "tabRegions",
  summary: "tabSummary",
  help: "tabHelp",
} as const;

interface TopBarProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly onSwitchLanguage: () => void;
}

/** The tabs and the language switch. */
export function TopBar({ screen, onScreen, onSwitchLanguage }: TopBarProps) {
  const say = useMessages(paneMessages);
  const styles = useStyles();
  const choose = (value: unknown): void => {
    const chosen = SCREENS.find((name) => name === value);
    if (chosen) {
      onScreen(chosen);
    }
  };
  return (
    <header className={styles.bar}>
      <TabList
        selectedValue={screen}
        onTabSelect={(_, data) => choose(data.value)}
        selectTabOnFocus
        aria-label={say("screens")}
      >
        {SCREENS.map((name) => (
          <Tab
            key={name}
            className={styles.tab}
            content={{ className: styles.name }}
            value={name}
            id={`tab-${name}`}
            aria-controls={`screen-${name}`}
          >
            {say(TAB_TEXTS[name])}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        className={styles.language}
        aria-label={say("switchLanguage")}
        title={say("switchLanguage")}
        onClick={onSwitchLanguage}
      >
        {say("otherLanguage")}
      </Button>
    </header>
  );
}
