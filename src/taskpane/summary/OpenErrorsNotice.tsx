import { Button } from "@fluentui/react-components";
import type { PlanSummary } from "../../domain/report";
import { inLanguage } from "../../domain/shared/localText";
import { listed } from "../../messages/format";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { useMessages, usePane } from "../paneContext";
import { Notice } from "../shared/Notice";

interface OpenErrorsNoticeProps {
  readonly summary: Pick<PlanSummary, "openErrors" | "rows">;
  readonly onAudit: () => void;
}

/** Says above the figures how many errors of the audit nobody mended yet, and which indicators they are about. */
export function OpenErrorsNotice({ summary: { openErrors, rows }, onAudit }: OpenErrorsNoticeProps) {
  const { language } = usePane();
  const say = useMessages(summaryScreenMessages);
  if (openErrors === null || openErrors.count === 0) return null;
  const concerned = rows
    .filter(({ hasOpenErrors }) => hasOpenErrors)
    .map(({ indicator: { number, name } }) => number ?? inLanguage(name, language));
  const sentences = [
    ...(concerned.length > 0 ? [say("openErrorsIn", { list: listed(concerned, language) })] : []),
    ...(openErrors.elsewhere > 0 ? [say("openErrorsElsewhere", { count: openErrors.elsewhere })] : []),
  ];
  return (
    <Notice
      intent="warning"
      title={say("openErrors", { count: openErrors.count })}
      actions={
        <Button size="small" onClick={onAudit}>
          {say("openErrorsShow")}
        </Button>
      }
    >
      {sentences.join(language === "en" ? " " : "")}
    </Notice>
  );
}
