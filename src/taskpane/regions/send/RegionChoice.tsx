import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SendableRegion } from "../../../app/types";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { sendMessages } from "../../../messages/pane/paneRegionsSend";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

const useStyles = makeStyles({
  legend: { padding: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(136px, 1fr))",
    alignItems: "start",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rows: {
    marginInlineStart: "6px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface RegionChoiceProps {
  readonly regions: readonly SendableRegion[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Regions to tick, each with the number of rows in its workbook. */
export function RegionChoice({ regions, chosen, onChoose }: RegionChoiceProps) {
  const say = useMessages(sendMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const isAll = chosen.size === regions.length;
  const toggle = (region: string): void => {
    const others = [...chosen].filter((each) => each !== region);
    onChoose(new Set(chosen.has(region) ? others : [...others, region]));
  };
  return (
    <fieldset className={layout.plainFieldset}>
      <legend className={styles.legend}>{say("regions")}</legend>
      <div className={layout.row}>
        <span className={layout.quiet} role="status">
          {sayRegions("chosenOf", { count: chosen.size, all: regions.length })}
        </span>
        <Button size="small" onClick={() => onChoose(new Set(isAll ? [] : regions.map(({ region }) => region)))}>
          {sayRegions(isAll ? "chooseNone" : "chooseAll")}
        </Button>
      </div>
      <div className={styles.list}>
        {regions.map(({ region, rows }) => (
          <Checkbox
            key={region}
            checked={chosen.has(region)}
            onChange={() => toggle(region)}
            label={
              <>
                {region}
                <span className={styles.rows}>{say("rows", { count: rows })}</span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
