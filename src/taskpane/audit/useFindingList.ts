import { useCallback, useMemo, useState } from "react";
import type { LocatedFinding } from "../../app/types";
import { PAGE_SIZE, SEVERITIES, filterFindings, pageOf, type FindingFilter, type Page } from "./auditView";
import { groupKey, inListOrder, linesOf, type ListLine } from "./findingGroups";

/** The list as the user sees it: filter, open groups, page, and the finding looked at. */
export interface FindingListState {
  readonly filter: FindingFilter;
  readonly narrow: (change: Partial<FindingFilter>) => void;
  /** Findings that the filter lets through, in the order of the list. */
  readonly visible: readonly LocatedFinding[];
  readonly page: Page<ListLine>;
  /** Lines of all pages. */
  readonly lines: number;
  readonly turnTo: (page: number) => void;
  /** Opens a group or closes it. */
  readonly toggleGroup: (key: string) => void;
  /** Position in `visible`; −1 when none is current or it is filtered out. */
  readonly currentIndex: number;
  readonly select: (finding: LocatedFinding) => void;
}

const EVERYTHING: FindingFilter = { answered: "open", severities: new Set(SEVERITIES), row: null };

/** Keeps filter, open groups, page and current finding; a new list keeps the finding looked at as long as it is there. */
export function useFindingList(findings: readonly LocatedFinding[]): FindingListState {
  const [filter, setFilter] = useState(EVERYTHING);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set<string>());
  const [pageIndex, setPageIndex] = useState(0);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [known, setKnown] = useState(findings);
  if (known !== findings) {
    setKnown(findings);
    if (!findings.some(({ key }) => key === currentKey)) setCurrentKey(null);
    // A row that nothing is wrong with any more must not leave an empty list without a reason.
    if (
      filter.row !== null &&
      filterFindings(findings, { ...EVERYTHING, answered: "all", row: filter.row }).length === 0
    )
      setFilter({ ...filter, row: null });
  }

  const shown = useMemo(() => filterFindings(findings, filter, currentKey), [findings, filter, currentKey]);
  const visible = useMemo(() => inListOrder(shown), [shown]);
  const lines = useMemo(() => linesOf(shown, opened), [shown, opened]);
  const page = useMemo(() => pageOf(lines, pageIndex), [lines, pageIndex]);
  const currentIndex = useMemo(
    () => (currentKey === null ? -1 : visible.findIndex(({ key }) => key === currentKey)),
    [visible, currentKey],
  );

  const narrow = (change: Partial<FindingFilter>): void => {
    setFilter({ ...filter, ...change });
    setCurrentKey(null);
    setPageIndex(0);
  };
  const toggleGroup = useCallback((key: string): void => {
    setOpened((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  }, []);
  const select = useCallback(
    (finding: LocatedFinding): void => {
      setCurrentKey(finding.key);
      const open = new Set([...opened, groupKey(finding)]);
      setOpened(open);
      const at = linesOf(shown, open).findIndex((line) => line.finding?.key === finding.key);
      setPageIndex(Math.floor(Math.max(0, at) / PAGE_SIZE));
    },
    [shown, opened],
  );
  return {
    filter,
    narrow,
    visible,
    page,
    lines: lines.length,
    turnTo: setPageIndex,
    toggleGroup,
    currentIndex,
    select,
  };
}
