import { Button } from "@fluentui/react-components";
import { paneMessages } from "../../messages/pane/pane";
import { useMessages } from "../paneContext";
import { Notice } from "./Notice";

/** Says that there is nothing to audit or to sum up yet, and where to begin. */
export function NoPlan({ onChoose }: { readonly onChoose: () => void }) {
  const say = useMessages(paneMessages);
  return (
    <Notice intent="info" title={say("noPlanTitle")} actions={<Button onClick={onChoose}>{say("choosePlan")}</Button>}>
      {say("noPlanNext")}
    </Notice>
  );
}
