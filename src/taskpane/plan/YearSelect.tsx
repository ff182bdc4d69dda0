import { Field, Select } from "@fluentui/react-components";
import { planYears } from "../../domain/plan";
import type { PlanPeriod } from "../../domain/plan";
import { paneMessages } from "../../messages/pane/pane";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages } from "../paneContext";

interface YearSelectProps {
  readonly period: PlanPeriod;
  /** Null is "automatic". */
  readonly year: number | null;
  readonly allowAutomatic: boolean;
  readonly disabled: boolean;
  readonly onYear: (year: number | null) => void;
}

/** The year reported on, one of the plan's years. */
export function YearSelect({ period, year, allowAutomatic, disabled, onYear }: YearSelectProps) {
  const say = useMessages(planScreenMessages);
  const sayPane = useMessages(paneMessages);
  return (
    <Field label={say("asOf")} hint={allowAutomatic ? say("asOfHint") : undefined}>
      <Select
        value={year ?? ""}
        disabled={disabled}
        onChange={(_, data) => onYear(data.value === "" ? null : Number(data.value))}
      >
        {allowAutomatic && <option value="">{say("asOfAuto")}</option>}
        {planYears(period).map((each) => (
          <option key={each} value={each}>
            {sayPane("year", { year: each })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
