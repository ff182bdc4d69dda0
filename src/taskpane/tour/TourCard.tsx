import { useEffect, useRef } from "react";
import { Button, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { tourMessages } from "../../messages/pane/paneTour";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { controlOf, TOUR, type TourStep } from "./steps";
import type { Tour } from "./useTour";

const HERE = "data-tour-here";
/** Screens are fetched when they are first shown: the control may come a moment later. */
const LOOKS = 20;
const LOOK_MS = 100;

const useMark = makeStaticStyles(`[${HERE}] { outline: 3px solid #d83b01; outline-offset: 2px; border-radius: 4px }`);

const useStyles = makeStyles({
  card: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `3px solid #d83b01`,
    boxShadow: tokens.shadow16,
  },
});

/** Marks the control of a step until another comes; waits a moment for one that is still on its way. */
function useControl(step: TourStep): void {
  useEffect(() => {
    let marked: Element | null = null;
    let looks = 0;
    const look = (): void => {
      looks += 1;
      const control = controlOf(step);
      if (control !== marked) {
        marked?.removeAttribute(HERE);
        control?.setAttribute(HERE, "");
        control?.scrollIntoView({ block: "center" });
        marked = control;
      }
      if (looks >= LOOKS) clearInterval(timer);
    };
    const timer = setInterval(look, LOOK_MS);
    look();
    return () => {
      clearInterval(timer);
      marked?.removeAttribute(HERE);
    };
  }, [step]);
}

/** What the step in sight says, and the ways on. Escape leaves. */
export function TourCard({ tour, index }: { readonly tour: Tour; readonly index: number }) {
  const say = useMessages(tourMessages);
  const screen = useScreenStyles();
  const styles = useStyles();
  const step = TOUR[index] as TourStep;
  const heading = useRef<HTMLHeadingElement>(null);
  useMark();
  useControl(step);
  useEffect(() => heading.current?.focus(), [index]);
  const isLast = index === TOUR.length - 1;
  return (
    <section
      className={styles.card}
      aria-labelledby="tour-step"
      onKeyDown={({ key }) => key === "Escape" && tour.leave()}
    >
      <h2 id="tour-step" ref={heading} tabIndex={-1} className={screen.subheading}>
        {say("step", { step: index + 1, all: TOUR.length })}
      </h2>
      <p className={screen.text}>{say(step.text)}</p>
      <div className={screen.row}>
        <Button size="small" appearance="primary" onClick={() => tour.goTo(index + 1)}>
          {say(isLast ? "finish" : "next")}
        </Button>
        {index > 0 && (
          <Button size="small" onClick={() => tour.goTo(index - 1)}>
            {say("back")}
          </Button>
        )}
        {!isLast && (
          <Button size="small" onClick={tour.leave}>
            {say("leave")}
          </Button>
        )}
      </div>
    </section>
  );
}
