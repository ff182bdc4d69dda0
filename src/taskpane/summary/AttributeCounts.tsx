import type { PlanSummary } from "../../domain/report";
import { summaryScreenMessages } from "../../messages/pane/paneSummary";
import { attributeMessages } from "../../messages/terms/terms";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";

const ORDER = ["binding", "expected", "annualAverage", "none"] as const;

/** Indicators and met targets by attribute, binding ones first. */
export function AttributeCounts({ counts }: { readonly counts: PlanSummary["counts"]["byAttribute"] }) {
  const say = useMessages(summaryScreenMessages);
  const sayAttribute = useMessages(attributeMessages);
  const styles = useScreenStyles();
  return (
    <ul className={styles.plainList}>
      {ORDER.map((attribute) => {
        const group = counts[attribute];
        return (
          group && (
            <li key={attribute}>
              {say("attributeCount", {
                attribute: attribute === "none" ? say("noAttribute") : sayAttribute(attribute),
                total: group.total,
                met: group.met,
              })}
            </li>
          )
        );
      })}
    </ul>
  );
}
