import { Field, Select } from "@fluentui/react-components";
import type { SpreadableIndicator } from "../../../app/types";
import { inLanguage } from "../../../domain/shared/localText";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { unitText } from "../../../messages/terms/units";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

interface IndicatorSelectProps {
  readonly indicators: readonly SpreadableIndicator[];
  readonly chosen: SpreadableIndicator | null;
  readonly onChoose: (id: string) => void;
}

/** All indicators; those that cannot be spread stay in the list, so that they can say why. */
export function IndicatorSelect({ indicators, chosen, onChoose }: IndicatorSelectProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const styles = useScreenStyles();
  const isFlow = chosen?.kind === "flow";
  return (
    <>
      <Field label={say("indicator")}>
        <Select
          className={styles.fullWidth}
          select={{ className: styles.fullWidth }}
          value={chosen?.id ?? ""}
          onChange={(_, { value }) => onChoose(value)}
        >
          <option value="">{say("chooseIndicator")}</option>
          {indicators.map(({ id, number, name, problem }) => (
            <option key={id} value={id}>
              {say(problem ? "optionOff" : "option", { number: number ?? "", name: inLanguage(name, language) })}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && !chosen.problem && (
        <p className={styles.quiet}>
          {say("target", { target: chosen.target ?? "—", unit: unitText(chosen.unit, language) })}
          {language === "en" ? ". " : "。"}
          {say(isFlow ? "flow" : "stock")}
        </p>
      )}
    </>
  );
}
