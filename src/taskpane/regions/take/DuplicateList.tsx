import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { MergeChoice } from "../../../app/types";
import type { Duplicate } from "../../../domain/consolidation";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { pageOf } from "../../audit/auditView";
import { Pager } from "../../audit/Pager";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

/** Regions with several files on one page. */
const PAGE = 20;

interface DuplicateListProps {
  readonly duplicates: readonly Duplicate[];
  readonly choice: MergeChoice;
  readonly onDecide: (change: Partial<MergeChoice>) => void;
}

/** Each region that returned several files, with the file that counts; any other may be chosen. */
export function DuplicateList({ duplicates, choice, onDecide }: DuplicateListProps) {
  const say = useMessages(takeMessages);
  const styles = useScreenStyles();
  const [index, setIndex] = useState(0);
  if (duplicates.length === 0) return null;
  const page = pageOf(duplicates, index, PAGE);
  const ruled = (chosen: string | null): string => {
    if (choice.policy === "ask") return say("notChosen");
    return chosen === null ? say("byRule") : say("byRuleFile", { file: chosen });
  };
  const choose = (region: string, file: string): void => {
    const others = Object.entries(choice.choices).filter(([each]) => each !== region);
    onDecide({ choices: Object.fromEntries(file === "" ? others : [...others, [region, file]]) });
  };
  return (
    <details open>
      <summary className={styles.summary}>{say("duplicates", { count: duplicates.length })}</summary>
      {page.items.map(({ region, files, chosen, copies }) => (
        <Field
          key={region}
          className={styles.spaced}
          label={copies ? say("copies", { region }) : region}
          validationState={chosen === null ? "warning" : "none"}
          validationMessage={chosen === null ? say("notChosen") : undefined}
        >
          <Select
            className={styles.fullWidth}
            select={{ className: styles.fullWidth }}
            value={Object.hasOwn(choice.choices, region) ? choice.choices[region] : ""}
            onChange={(_, { value }) => choose(region, value)}
          >
            <option value="">{ruled(chosen)}</option>
            {[...files].reverse().map(({ file, date, modified, round, returns }) => (
              <option key={file} value={file}>
                {say("fileOption", { file, date: date || (modified?.slice(0, 10) ?? say("noDate")), round, returns })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Pager page={page} count={duplicates.length} onPage={setIndex} />
    </details>
  );
}
