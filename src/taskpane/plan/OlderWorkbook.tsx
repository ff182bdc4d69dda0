import { Button } from "@fluentui/react-components";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { Notice } from "../shared/Notice";

interface OlderWorkbookProps {
  readonly state: "older" | "upgrading" | "upgraded";
  readonly busy: boolean;
  readonly onUpgrade: () => void;
}

/** Offers to bring a workbook of an earlier version to today's form, and says when that is done. */
export function OlderWorkbook({ state, busy, onUpgrade }: OlderWorkbookProps) {
  const say = useMessages(planScreenMessages);
  if (state === "upgrading") return <BusyLine label={say("upgrading")} />;
  if (state === "upgraded") {
    return (
      <Notice intent="success" title={say("upgradedTitle")}>
        {say("upgradedWhat")}
      </Notice>
    );
  }
  return (
    <Notice
      intent="info"
      title={say("olderTitle")}
      actions={
        <Button size="small" disabledFocusable={busy} onClick={onUpgrade}>
          {say("upgrade")}
        </Button>
      }
    >
      {say("olderWhat")}
    </Notice>
  );
}
