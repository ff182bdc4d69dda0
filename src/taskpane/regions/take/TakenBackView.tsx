import type { TakenBack } from "../../../app/types";
import type { Consolidation } from "../../../domain/consolidation";
import { inLanguage } from "../../../domain/shared/localText";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import type { Session } from "../../hooks/useSession";
import { useMessages, usePane } from "../../paneContext";
import { CopyDetails } from "../../shared/CopyDetails";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { DuplicateList } from "./DuplicateList";
import { MergeActions } from "./MergeActions";
import { MergeOptions } from "./MergeOptions";
import { RegionList } from "./RegionList";
import { RejectedList } from "./RejectedList";
import { RoundList } from "./RoundList";
import type { Taking } from "./useTaking";

interface TakenBackViewProps {
  readonly session: Session;
  readonly taking: Taking;
  readonly taken: TakenBack;
  readonly merged: Consolidation;
  readonly onAudit: () => void;
}

/** The dry run and what follows from it. */
export function TakenBackView({ session, taking, taken, merged, onAudit }: TakenBackViewProps) {
  const { language } = usePane();
  const say = useMessages(takeMessages);
  const styles = useScreenStyles();
  const { plan, rejected, read } = taken;
  const { missing, duplicates, regions, rounds } = merged;
  return (
    <>
      <section className={styles.section} aria-labelledby="dry-run">
        <h3 id="dry-run" className={styles.heading}>
          {say("overviewTitle")}
        </h3>
        <p className={styles.quiet}>{inLanguage(plan.title, language)}</p>
        <p className={styles.text} role="status">
          {say("overview", {
            read,
            regions: regions.length - missing.length,
            missing: missing.length,
            duplicates: duplicates.length,
            rejected: rejected.length,
          })}
        </p>
        {missing.length > 0 && (
          <div className={styles.row}>
            <CopyDetails details={missing.join("\n")} label={say("copyMissing")} />
          </div>
        )}
        <RegionList plan={plan} regions={regions} />
        <RejectedList rejected={rejected} />
        <RoundList plan={plan} rounds={rounds} />
      </section>
      <section className={styles.section} aria-labelledby="merge-options">
        <h3 id="merge-options" className={styles.heading}>
          {say("mergeTitle")}
        </h3>
        <MergeOptions
          period={plan.period}
          usualYear={taken.asOf}
          choice={taking.choice}
          hasDuplicates={duplicates.length > 0}
          onDecide={taking.decide}
        />
        <DuplicateList duplicates={duplicates} choice={taking.choice} onDecide={taking.decide} />
      </section>
      <MergeActions session={session} taking={taking} taken={taken} merged={merged} onAudit={onAudit} />
    </>
  );
}
