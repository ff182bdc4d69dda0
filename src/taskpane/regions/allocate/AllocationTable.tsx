import { useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Allocation, LockedCell } from "../../../domain/allocation";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages, usePane } from "../../paneContext";
import { sum } from "../../../domain/shared/decimal";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { AllocationCell } from "./AllocationCell";
import { moveInTable } from "./moveInTable";
import { printedFigure } from "./printedFigure";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: { padding: "4px 3px", textAlign: "end", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  // The regions stay in sight while the years are scrolled.
  region: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: "2px 6px",
    minWidth: "48px",
    maxWidth: "104px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { padding: "2px 3px", textAlign: "end", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

interface AllocationTableProps {
  readonly allocation: Allocation;
  readonly locks: readonly LockedCell[];
  readonly onLock: (region: string, year: number, value: number | null) => void;
}

/** Regions × years with totals. One Tab stop; arrow keys move, Enter edits a cell. */
export function AllocationTable({ allocation, locks, onLock }: AllocationTableProps) {
  const { language } = usePane();
  const say = useMessages(allocateMessages);
  const styles = useStyles();
  const layout = useScreenStyles();
  const [stop, setStop] = useState("0 0");
  const [refused, setRefused] = useState<string | null>(null);
  const { task, cells, yearTotals, regionTotals } = allocation;
  // The place may lie below a table that has become shorter.
  const tabStop = Number(stop.split(" ")[0]) < task.regions.length ? stop : "0 0";
  const print = (value: number): string => printedFigure(value, task.decimals, language);
  return (
    <>
      {refused !== null && (
        <p className={layout.text} role="alert">
          {say("notNumber", { text: refused })}
        </p>
      )}
      <div className={styles.frame}>
        <table className={styles.table} onKeyDown={moveInTable}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.region, styles.strong)}>
                {say("region")}
              </th>
              {task.years.map((year) => (
                <th key={year} scope="col" className={styles.head}>
                  {year}
                </th>
              ))}
              {regionTotals && (
                <th scope="col" className={styles.head}>
                  {say("total")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {task.regions.map((region, row) => (
              <tr key={region} className={styles.row}>
                <th scope="row" className={styles.region}>
                  {region}
                </th>
                {task.years.map((year, column) => (
                  <AllocationCell
                    key={year}
                    region={region}
                    year={year}
                    value={cells[row]?.[column] ?? 0}
                    print={print}
                    lock={locks.find((each) => each.region === region && each.year === year) ?? null}
                    place={`${row} ${column}`}
                    isTabStop={tabStop === `${row} ${column}`}
                    onFocus={setStop}
                    onLock={(value) => {
                      setRefused(null);
                      onLock(region, year, value);
                    }}
                    onRefused={setRefused}
                  />
                ))}
                {regionTotals && <td className={styles.total}>{print(regionTotals[row] ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles.row}>
              <th scope="row" className={mergeClasses(styles.region, styles.strong)}>
                {say("total")}
              </th>
              {yearTotals.map((value, column) => (
                <td key={task.years[column]} className={styles.total}>
                  {print(value)}
                </td>
              ))}
              {regionTotals && <td className={styles.total}>{print(sum(regionTotals))}</td>}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
