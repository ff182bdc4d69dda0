import { Button } from "@fluentui/react-components";
import { tourMessages } from "../../messages/pane/paneTour";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { TOUR } from "./steps";
import type { Tour } from "./useTour";

/** Starts the tour, or goes on where it was left. */
export function TourStart({ left, goTo }: Pick<Tour, "left" | "goTo">) {
  const say = useMessages(tourMessages);
  const styles = useScreenStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.subheading}>{say("title")}</h3>
      <p className={styles.text}>{say("what", { all: TOUR.length })}</p>
      <div className={styles.row}>
        {left > 0 && (
          <Button appearance="primary" onClick={() => goTo(left)}>
            {say("again", { step: left + 1 })}
          </Button>
        )}
        <Button onClick={() => goTo(0)}>{say("start")}</Button>
      </div>
    </section>
  );
}
