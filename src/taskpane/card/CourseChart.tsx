import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Course } from "../../domain/report";
import type { Language } from "../../domain/shared/localText";
import { listed, speaker } from "../../messages/format";
import { cardMessages } from "../../messages/pane/paneCard";
import { useMessages, usePane } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { amountText } from "../summary/figures";
import { CHART, chartGeometry, type Spot } from "./chartGeometry";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "396px" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "12px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  actual: { stroke: tokens.colorBrandForeground1, strokeWidth: "2px", fill: "none" },
  dot: { fill: tokens.colorBrandForeground1 },
  due: { stroke: tokens.colorNeutralForeground2, strokeWidth: "1.5px", fill: "none" },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", strokeDasharray: "5 4" },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "inline-flex", alignItems: "center", columnGap: "5px" },
});

/** Short enough for the room beside the axis: 1,234,567 → 123.5万. */
function levelText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
}

const lineOf = (spots: readonly Spot[]): string => spots.map(({ x, y }) => `${x},${y}`).join(" ");

/** What was reached in each year, what is due, and the target: a drawing that is also said in words. Draws nothing of a row without numbers. */
export function CourseChart({ course }: { readonly course: Course }) {
  const { language } = usePane();
  const say = useMessages(cardMessages);
  const styles = useStyles();
  const screen = useScreenStyles();
  const drawn = chartGeometry(course);
  if (!drawn) return null;
  const { left, right, width, height, bottom } = CHART;
  const [start, end, ground] = [left, width - right, height - bottom + 4];
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={courseText(course, language)}
      >
        <line className={styles.axis} x1={start} y1={ground} x2={end} y2={ground} />
        {drawn.levels.map(({ value, y }) => (
          <text key={value} className={styles.text} x={left - 8} y={y + 4} textAnchor="end">
            {levelText(value, language)}
          </text>
        ))}
        {drawn.years.map(({ year, x }) => (
          <text key={year} className={styles.text} x={x} y={height - 4} textAnchor="middle">
            {year}
          </text>
        ))}
        {drawn.target !== null && (
          <line className={styles.target} x1={start} y1={drawn.target} x2={end} y2={drawn.target} />
        )}
        {drawn.expected.map((spots) => (
          <g key={spots[0]?.year} className={styles.due}>
            <polyline points={lineOf(spots)} />
            {spots.map(({ year, x, y }) => (
              <line key={year} x1={x - 4} y1={y} x2={x + 4} y2={y} />
            ))}
          </g>
        ))}
        {drawn.actual.map((spots) => (
          <g key={spots[0]?.year}>
            <polyline className={styles.actual} points={lineOf(spots)} />
            {spots.map(({ year, x, y }) => (
              <circle key={year} className={styles.dot} cx={x} cy={y} r={4} />
            ))}
          </g>
        ))}
      </svg>
      <ul className={mergeClasses(styles.legend, screen.quiet)} aria-hidden="true">
        {(["actual", "due", "target"] as const)
          .filter((name) => name !== "target" || drawn.target !== null)
          .map((name) => (
            <li key={name} className={styles.entry}>
              <svg width="20" height="10">
                <line className={styles[name]} x1="0" y1="5" x2="20" y2="5" />
                {name === "actual" && <circle className={styles.dot} cx="10" cy="5" r="4" />}
              </svg>
              {say(name)}
            </li>
          ))}
      </ul>
    </>
  );
}

/** The course in words, year by year. */
function courseText({ points, target }: Course, language: Language): string {
  const say = speaker(cardMessages, language);
  const part = (name: "actual" | "due" | "target", value: number | null): readonly string[] =>
    value === null ? [] : [say("part", { name: say(name), value: amountText(value, language) })];
  const years = points.flatMap(({ year, actual, expected }) => {
    const parts = [...part("actual", actual), ...part("due", expected)];
    return parts.length === 0 ? [] : [say("courseYear", { year, parts: parts.join(", ") })];
  });
  return say("courseText", { title: say("course"), points: listed([...years, ...part("target", target)], language) });
}
