import { Input, Select, makeStyles } from "@fluentui/react-components";
import { paneMessages } from "../../messages/pane/pane";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages } from "../paneContext";
import { SearchIcon } from "../shared/icons";
import type { TemplateFilter } from "./templateChoice";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  period: { flexBasis: "116px", flexShrink: 0 },
});

interface TemplateFiltersProps {
  readonly filter: TemplateFilter;
  readonly ordinals: readonly number[];
  readonly onFilter: (filter: TemplateFilter) => void;
}

/** Search box and plan period. */
export function TemplateFilters({ filter, ordinals, onFilter }: TemplateFiltersProps) {
  const say = useMessages(planScreenMessages);
  const sayPane = useMessages(paneMessages);
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Input
        className={styles.search}
        type="search"
        value={filter.query}
        aria-label={say("search")}
        placeholder={say("searchPlaceholder")}
        contentBefore={<SearchIcon />}
        onChange={(_, data) => onFilter({ ...filter, query: data.value })}
      />
      <Select
        className={styles.period}
        aria-label={say("periodFilter")}
        value={filter.ordinal ?? ""}
        onChange={(_, data) => onFilter({ ...filter, ordinal: data.value === "" ? null : Number(data.value) })}
      >
        <option value="">{say("allPeriods")}</option>
        {ordinals.map((ordinal) => (
          <option key={ordinal} value={ordinal}>
            {sayPane("planName", { ordinal })}
          </option>
        ))}
      </Select>
    </div>
  );
}
