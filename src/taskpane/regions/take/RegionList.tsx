import { useState } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { REGION_STATUSES, type RegionOutcome, type RegionStatus } from "../../../domain/consolidation";
import type { Plan } from "../../../domain/plan/types";
import { auditScreenMessages } from "../../../messages/pane/paneAudit";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { regionStatusMessages } from "../../../messages/terms/regionStatuses";
import { pageOf } from "../../audit/auditView";
import { Pager } from "../../audit/Pager";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { REGION_ICONS } from "./regionLook";
import { RegionRow } from "./RegionRow";

/** Regions on one page. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface RegionListProps {
  readonly plan: Plan;
  readonly regions: readonly RegionOutcome[];
}

/** Every region of the plan with its status; toggles hide the statuses that need nothing. */
export function RegionList({ plan, regions }: RegionListProps) {
  const say = useMessages(takeMessages);
  const sayAudit = useMessages(auditScreenMessages);
  const sayStatus = useMessages(regionStatusMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const [hidden, setHidden] = useState<ReadonlySet<RegionStatus>>(new Set<RegionStatus>());
  const [index, setIndex] = useState(0);
  const visible = regions.filter(({ status }) => !hidden.has(status));
  const page = pageOf(visible, index, PAGE);
  const toggle = (status: RegionStatus): void => {
    setHidden((before) => new Set(REGION_STATUSES.filter((each) => (each === status) !== before.has(each))));
    setIndex(0);
  };
  return (
    <>
      <div role="group" aria-label={say("filter")} className={layout.row}>
        {REGION_STATUSES.map((status) => {
          const Icon = REGION_ICONS[status];
          const count = regions.filter((each) => each.status === status).length;
          return (
            count > 0 && (
              <ToggleButton
                key={status}
                size="small"
                shape="circular"
                icon={<Icon />}
                checked={!hidden.has(status)}
                onClick={() => toggle(status)}
              >
                {sayAudit("filterChip", { name: sayStatus(status), count })}
              </ToggleButton>
            )
          );
        })}
      </div>
      {visible.length === 0 ? (
        <p className={layout.text}>{say("noneShown")}</p>
      ) : (
        <ul className={styles.list} aria-label={say("regions")}>
          {page.items.map((outcome) => (
            <RegionRow key={outcome.region} plan={plan} outcome={outcome} />
          ))}
        </ul>
      )}
      <Pager page={page} count={visible.length} onPage={setIndex} />
    </>
  );
}
