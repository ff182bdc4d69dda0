import { Button } from "@fluentui/react-components";
import type { AllocationPreview } from "../../../app/types";
import { regionScreenMessages } from "../../../messages/pane/paneRegions";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { unitText } from "../../../messages/terms/units";
import type { Session } from "../../hooks/useSession";
import { useMessages, usePane } from "../../paneContext";
import { Notice } from "../../shared/Notice";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { useHold } from "../useHold";
import { WritingBar } from "../WritingBar";
import { AllocationTable } from "./AllocationTable";
import { withLock, type AllocationDraft } from "./draft";
import { PublishedDifferences } from "./PublishedDifferences";
import type { Allocating } from "./useAllocation";

interface AllocationResultProps {
  readonly session: Session;
  readonly allocating: Allocating;
  readonly draft: AllocationDraft;
  readonly table: AllocationPreview;
}

/** The table, what was published beside it, and the way into the workbook. */
export function AllocationResult({ session, allocating, draft, table }: AllocationResultProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const sayRegions = useMessages(regionScreenMessages);
  const styles = useScreenStyles();
  const { writing, previewing, isOutdated, lock } = allocating;
  const { locks } = draft;
  const isWriting = writing.state.state === "running";
  useHold(session, "allocate", isWriting);
  const isOpen = previewing.state.state === "done" && !isOutdated && !session.busy && !isWriting;
  const written = writing.state.state === "done" ? writing.state.value : null;
  return (
    <section className={styles.section} aria-labelledby="allocation-result">
      <h3 id="allocation-result" className={styles.subheading}>
        {say("resultTitle", { unit: unitText(table.unit, language) })}
      </h3>
      {isOutdated && <Notice intent="warning" title={say("outdated")} />}
      <p className={styles.quiet}>{say("tableHint")}</p>
      {locks.length > 0 && (
        <div className={styles.row}>
          <span className={styles.quiet} role="status">
            {say("locked", { count: locks.length })}
          </span>
          <Button size="small" onClick={() => lock([])}>
            {say("unlockAll")}
          </Button>
        </div>
      )}
      <AllocationTable
        allocation={table.allocation}
        locks={locks}
        onLock={(region, year, value) => lock(withLock(locks, region, year, value))}
      />
      {table.published && (
        <PublishedDifferences comparison={table.published} decimals={table.allocation.task.decimals} />
      )}
      <Button appearance="primary" disabledFocusable={!isOpen} onClick={() => allocating.write(false)}>
        {say("write")}
      </Button>
      {isWriting && <WritingBar label={say("writing")} job={writing} />}
      {written && (
        <Notice
          intent="success"
          title={say("written", { sheet: written.sheet })}
          actions={
            <Button size="small" onClick={() => void session.going.run({ sheet: written.sheet, address: null })}>
              {sayRegions("openSheet", { sheet: written.sheet })}
            </Button>
          }
        >
          {say("writtenNext")}
        </Notice>
      )}
    </section>
  );
}
