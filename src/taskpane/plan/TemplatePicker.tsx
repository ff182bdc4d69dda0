import { useMemo } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { TemplateSummary } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { planScreenMessages } from "../../messages/pane/panePlan";
import { useMessages, usePane } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { useScreenStyles } from "../shared/useScreenStyles";
import { NO_FILTER, groupTemplates, ordinalsOf } from "./templateChoice";
import { TemplateFilters } from "./TemplateFilters";
import { TemplateList } from "./TemplateList";
import type { Picker } from "./usePicker";
import { YearSelect } from "./YearSelect";

interface TemplatePickerProps {
  readonly templates: readonly TemplateSummary[];
  readonly picker: Picker;
  readonly busy: boolean;
  readonly loading: boolean;
  readonly onLoad: () => void;
}

/** Finds a published plan and loads it. */
export function TemplatePicker({ templates, picker, busy, loading, onLoad }: TemplatePickerProps) {
  const { language } = usePane();
  const say = useMessages(planScreenMessages);
  const styles = useScreenStyles();
  const restoreFocus = useRestoreFocusTarget();
  const { filter, chosen, asOf } = picker;
  const groups = useMemo(() => groupTemplates(templates, filter), [templates, filter]);
  const ordinals = useMemo(() => ordinalsOf(templates), [templates]);
  return (
    <section className={styles.section} aria-labelledby="choose-plan">
      <h2 id="choose-plan" className={styles.heading}>
        {say("chooseTitle")}
      </h2>
      <TemplateFilters filter={filter} ordinals={ordinals} onFilter={picker.setFilter} />
      {groups.length > 0 ? (
        <>
          <p className={styles.quiet}>{say("countHint")}</p>
          <TemplateList groups={groups} chosen={chosen?.id ?? null} disabled={busy} onChoose={picker.choose} />
        </>
      ) : (
        <div role="status" className={styles.row}>
          <span>{filter.query ? say("noMatch", { query: filter.query }) : say("noMatchPeriod")}</span>
          <Button size="small" onClick={() => picker.setFilter(NO_FILTER)}>
            {say("clearSearch")}
          </Button>
        </div>
      )}
      {chosen ? (
        <>
          <p className={styles.text}>{say("chosen", { title: inLanguage(chosen.title, language) })}</p>
          <YearSelect period={chosen.period} year={asOf} allowAutomatic disabled={busy} onYear={picker.setAsOf} />
        </>
      ) : (
        <p className={styles.quiet}>{say("chooseFirst")}</p>
      )}
      <Button appearance="primary" size="large" disabledFocusable={busy || !chosen} onClick={onLoad} {...restoreFocus}>
        {say("load")}
      </Button>
      {loading ? <BusyLine label={say("loading")} /> : <p className={styles.quiet}>{say("sheetLanguage")}</p>}
    </section>
  );
}
