import { Suspense, lazy } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { CellPlace } from "../../app/ports";
import type { OpenPlan } from "../../app/types";
import { inLanguage } from "../../domain/shared/localText";
import { cardMessages } from "../../messages/pane/paneCard";
import { errorOf } from "../hooks/actionState";
import type { Session } from "../hooks/useSession";
import { useMessages, usePane } from "../paneContext";
import { BusyLine } from "../shared/BusyLine";
import { ErrorBar } from "../shared/ErrorBar";
import { useScreenStyles } from "../shared/useScreenStyles";
import { useSelectedCard } from "./useSelectedCard";

const RowCard = lazy(() => import("./RowCard"));

interface CardSectionProps {
  readonly session: Session;
  readonly plan: OpenPlan;
  /** False while another screen is in front: then nothing is read. */
  readonly isShown: boolean;
  readonly onAudit: () => void;
}

/** The card of the row that is selected on the sheet, and the list of all rows to go there from. */
export function CardSection({ session, plan, isShown, onAudit }: CardSectionProps) {
  const { language } = usePane();
  const say = useMessages(cardMessages);
  const styles = useScreenStyles();
  const { book, card, reading, choose, browse } = useSelectedCard(session, isShown);
  const { run: go } = session.going;
  const goTo = (place: CellPlace): void => void go(place);
  const error = errorOf(reading);
  const chooseAndGo = (id: string): void => {
    choose(id);
    const cell = book?.cards.find(({ row }) => row.indicator.id === id)?.cell;
    if (cell) goTo(cell);
  };
  return (
    <section className={styles.card} aria-labelledby="row-card">
      <h2 id="row-card" className={styles.quiet}>
        {say("title")}
      </h2>
      {book && (
        <Field label={say("choose")}>
          <Select
            className={styles.fullWidth}
            value={card?.row.indicator.id ?? ""}
            onChange={(_, data) => chooseAndGo(data.value)}
          >
            {!card && <option value="">{say("none")}</option>}
            {book.cards.map(({ row: { indicator } }) => (
              <option key={indicator.id} value={indicator.id}>
                {[indicator.number, inLanguage(indicator.name, language)].filter(Boolean).join(" ")}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!card && <p className={styles.quiet}>{say("hint", { sheet: plan.sheetNames?.["entry"] ?? "" })}</p>}
      {!book && reading.state !== "running" && (
        <div className={styles.row}>
          <Button onClick={browse}>{say("browse")}</Button>
        </div>
      )}
      {!book && reading.state === "running" && <BusyLine label={say("reading")} />}
      {error && <ErrorBar error={error} />}
      {book && card && (
        <Suspense fallback={<BusyLine label={say("reading")} />}>
          <RowCard card={card} thresholds={book.thresholds} onGoTo={goTo} onAudit={onAudit} />
        </Suspense>
      )}
    </section>
  );
}
