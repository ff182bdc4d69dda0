import { useCallback, useMemo, useState } from "react";
import type { LocatedFinding } from "../../app/types";
import type { Severity } from "../../domain/audit/types";
import { PAGE_SIZE, SEVERITIES, filterFindings, pageOf } from "./auditView";
import type { Page } from "./auditView";

/** The list as the user sees it: filter, page, and the finding looked at. */
export interface FindingListState {
  readonly shown: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
  readonly visible: readonly LocatedFinding[];
  readonly page: Page<LocatedFinding>;
  readonly turnTo: (page: number) => void;
  /** Position in `visible`; −1 when none is current or it is filtered out. */
  readonly currentIndex: number;
  readonly select: (finding: LocatedFinding) => void;
}

/** Keeps filter, page and current finding; a new list keeps the finding looked at as long as it is there. */
export function useFindingList(findings: readonly LocatedFinding[]): FindingListState {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(SEVERITIES));
  const [pageIndex, setPageIndex] = useState(0);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [listed, setListed] = useState(findings);
  if (listed !== findings) {
    setListed(findings);
    if (!findings.some(({ key }) => key === currentKey)) {
      setCurrentKey(null);
    }
  }

  const visible = useMemo(() => filterFindings(findings, shown), [findings, shown]);
  const page = useMemo(() => pageOf(visible, pageIndex), [visible, pageIndex]);
  const currentIndex = useMemo(
    () => (currentKey === null ? -1 : visible.findIndex(({ key }) => key === currentKey)),
    [visible, currentKey],
  );

  const toggle = (severity: Severity): void => {
    setShown((before) => new Set(SEVERITIES.filter((each) => (each === severity) !== before.has(each))));
    setPageIndex(0);
  };
  const select = useCallback(
    (finding: LocatedFinding): void => {
      setCurrentKey(finding.key);
      setPageIndex(Math.floor(visible.indexOf(finding) / PAGE_SIZE));
    },
    [visible],
  );
  return { shown, toggle, visible, page, turnTo: setPageIndex, currentIndex, select };
}
