import { makeStyles, tokens } from "@fluentui/react-components";
import { aboutMessages } from "../../messages/pane/paneAbout";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { TourStart } from "../tour/TourStart";
import type { Tour } from "../tour/useTour";
import { NOTATION } from "./notationExamples";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: "4px 8px 4px 0",
    textAlign: "start",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, paddingInlineStart: "20px" },
});

const STATUS_LINES = [
  "statusReached",
  "statusRatio",
  "statusReversed",
  "statusMissing",
] as const satisfies readonly (keyof typeof aboutMessages)[];

/** What the add-in does, what happens to the data, and how to read and type figures. */
export default function AboutScreen({ version, tour }: { readonly version: string; readonly tour: Tour }) {
  const say = useMessages(aboutMessages);
  const sayPane = useMessages(paneMessages);
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <div className={screen.screen}>
      <h2 className={screen.heading}>{sayPane("productName")}</h2>
      <HelpSection title={say("whatTitle")} lines={[say("whatLoad"), say("whatAudit"), say("whatSummary")]} />
      <TourStart left={tour.left} goTo={tour.goTo} />
      <HelpSection title={say("statusTitle")} lines={STATUS_LINES.map((key) => say(key))} />
      <HelpSection
        title={say("scheduleTitle")}
        lines={[say("scheduleDue"), say("scheduleLead"), say("scheduleRatio")]}
      />
      <HelpSection
        title={say("roundTitle")}
        lines={[say("roundOut"), say("roundFill"), say("roundBack"), say("roundMend")]}
      />
      <HelpSection title={say("privacyTitle")} lines={[say("privacy")]} />
      <HelpSection
        title={say("typingTitle")}
        lines={[say("typingNumber"), say("typingBlank"), say("typingComposition")]}
      />
      <section className={screen.section}>
        <h3 className={screen.subheading}>{say("notationTitle")}</h3>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {say("notationSign")}
              </th>
              <th scope="col" className={styles.cell}>
                {say("notationMeaning")}
              </th>
            </tr>
          </thead>
          <tbody>
            {NOTATION.map(({ printed, meaning }) => (
              <tr key={meaning}>
                <td className={styles.cell}>{printed}</td>
                <td className={styles.cell}>{say(meaning)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <HelpSection title={say("keysTitle")} lines={[say("keysTabs"), say("keysFindings")]} />
      <p className={screen.quiet}>{say("version", { version })}</p>
    </div>
  );
}

function HelpSection({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <section className={screen.section}>
      <h3 className={screen.subheading}>{title}</h3>
      {lines.length === 1 ? (
        <p className={screen.text}>{lines[0]}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
