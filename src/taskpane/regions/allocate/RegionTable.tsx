import { Button, Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { needsBase, type AllocationDraft, type RegionDraft } from "./draft";

const useStyles = makeStyles({
  list: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  names: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))" },
  legend: { padding: 0 },
  row: { display: "flex", alignItems: "center", gap: "4px", paddingRight: "6px", minHeight: "36px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figure: { width: "84px", minWidth: 0, flexShrink: 0 },
  input: { textAlign: "end", width: "100%" },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "end" },
});

interface RegionTableProps {
  readonly draft: AllocationDraft;
  readonly onRegions: (regions: readonly RegionDraft[]) => void;
}

/** Regions to tick, with a field for the weight or the base figure where one is typed. */
export function RegionTable({ draft, onRegions }: RegionTableProps) {
  const say = useMessages(allocateMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const { regions, method, base } = draft;
  const hasBase = needsBase(draft) && (base === "typed" || (base === null && method === "base"));
  const fields = [...(method === "weights" ? ["weight" as const] : []), ...(hasBase ? ["base" as const] : [])];
  const count = regions.filter(({ isChosen }) => isChosen).length;
  const change = (name: string, part: Partial<RegionDraft>): void =>
    onRegions(regions.map((each) => (each.name === name ? { ...each, ...part } : each)));
  return (
    <fieldset className={layout.plainFieldset}>
      <legend className={styles.legend}>{say("regions")}</legend>
      <div className={layout.row}>
        <span className={layout.quiet} role="status">
          {regions.length > 0 ? sayRegions("chosenOf", { count, all: regions.length }) : say("noRegions")}
        </span>
        {regions.length > 1 && (
          <Button
            size="small"
            onClick={() => onRegions(regions.map((each) => ({ ...each, isChosen: count < regions.length })))}
          >
            {sayRegions(count < regions.length ? "chooseAll" : "chooseNone")}
          </Button>
        )}
      </div>
      {regions.length > 0 && (
        <div className={mergeClasses(styles.list, fields.length === 0 && styles.names)}>
          {fields.length > 0 && (
            <div className={styles.row} aria-hidden="true">
              <span className={styles.name} />
              {fields.map((field) => (
                <span key={field} className={mergeClasses(styles.figure, styles.head)}>
                  {say(field === "weight" ? "weight" : "figure")}
                </span>
              ))}
            </div>
          )}
          {regions.map((region) => (
            <div key={region.name} className={styles.row}>
              <div className={styles.name}>
                <Checkbox
                  label={region.name}
                  checked={region.isChosen}
                  onChange={(_, { checked }) => change(region.name, { isChosen: checked === true })}
                />
              </div>
              {fields.map((field) => (
                <Input
                  key={field}
                  size="small"
                  className={styles.figure}
                  input={{ className: styles.input, inputMode: "decimal" }}
                  disabled={!region.isChosen}
                  aria-label={say(field === "weight" ? "weightOf" : "figureOf", { region: region.name })}
                  value={region[field]}
                  onChange={(_, { value }) => change(region.name, { [field]: value })}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </fieldset>
  );
}
