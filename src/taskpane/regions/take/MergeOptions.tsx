import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { MergeChoice } from "../../../app/types";
import type { DuplicatePolicy } from "../../../domain/consolidation";
import { planYears } from "../../../domain/plan/period";
import type { PlanPeriod } from "../../../domain/plan/types";
import { paneMessages } from "../../../messages/pane/pane";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { useMessages } from "../../paneContext";

const POLICIES: readonly DuplicatePolicy[] = ["newest", "first", "ask"];

interface MergeOptionsProps {
  readonly period: PlanPeriod;
  /** The year of most files. */
  readonly usualYear: number;
  readonly choice: MergeChoice;
  readonly hasDuplicates: boolean;
  readonly onDecide: (change: Partial<MergeChoice>) => void;
}

/** The year that is merged, and which of several files counts. */
export function MergeOptions({ period, usualYear, choice, hasDuplicates, onDecide }: MergeOptionsProps) {
  const say = useMessages(takeMessages);
  const sayPane = useMessages(paneMessages);
  const choosePolicy = (value: string): void => {
    const policy = POLICIES.find((each) => each === value);
    if (policy) onDecide({ policy });
  };
  return (
    <>
      <Field label={say("year")}>
        <Select value={choice.asOf ?? usualYear} onChange={(_, { value }) => onDecide({ asOf: Number(value) })}>
          {planYears(period).map((year) => (
            <option key={year} value={year}>
              {sayPane("year", { year })}
            </option>
          ))}
        </Select>
      </Field>
      {hasDuplicates && (
        <Field label={say("policy")}>
          <RadioGroup value={choice.policy} onChange={(_, { value }) => choosePolicy(value)}>
            {POLICIES.map((policy) => (
              <Radio key={policy} value={policy} label={say(policy)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
