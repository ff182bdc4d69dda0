import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TemplateSummary } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { paneMessages } from "../../messages/pane/pane";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages, usePane } from "../paneContext";
import { planOrdinal } from "./templateChoice";
import type { RegionGroup } from "./templateChoice";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr 1fr",
    alignItems: "center",
    gap: "6px",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  // A region with a single plan still starts its own row.
  rowStart: { gridColumnStart: 1 },
  region: { fontWeight: tokens.fontWeightSemibold },
  options: { display: "contents" },
  option: {
    display: "flex",
    gap: "4px",
    alignItems: "center",
    minWidth: 0,
    padding: "5px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  radio: { flexShrink: 0, margin: 0, accentColor: tokens.colorBrandBackground },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface TemplateListProps {
  readonly groups: readonly RegionGroup[];
  readonly chosen: string | null;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** The plans as one radio group: arrow keys move the choice. */
export function TemplateList({ groups, chosen, disabled, onChoose }: TemplateListProps) {
  const { language } = usePane();
  const say = useMessages(planScreenMessages);
  const styles = useStyles();
  return (
    <fieldset className={styles.list} disabled={disabled} role="radiogroup" aria-label={say("listLabel")}>
      {groups.map(({ region, templates }) => (
        <div key={region.zh} className={styles.options}>
          <span className={mergeClasses(styles.region, styles.rowStart)}>{inLanguage(region, language)}</span>
          {templates.map((template) => (
            <TemplateOption
              key={template.id}
              template={template}
              chosen={template.id === chosen}
              onChoose={() => onChoose(template.id)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

interface TemplateOptionProps {
  readonly template: TemplateSummary;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function TemplateOption({ template, chosen, onChoose }: TemplateOptionProps) {
  const { language } = usePane();
  const say = useMessages(paneMessages);
  const styles = useStyles();
  const title = inLanguage(template.title, language);
  return (
    <label className={mergeClasses(styles.option, chosen && styles.chosen)} title={title}>
      <input
        type="radio"
        name="plan-template"
        className={styles.radio}
        checked={chosen}
        aria-label={`${title}, ${say("indicatorCount", { count: template.indicatorCount })}`}
        onChange={onChoose}
      />
      <span>
        {say("planShort", { ordinal: planOrdinal(template) })}{" "}
        <span className={styles.count}>({template.indicatorCount})</span>
      </span>
    </label>
  );
}
