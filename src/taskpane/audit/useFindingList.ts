import { useCallback, useMemo, useState } from "react";
import type { LocatedFinding } from "../../app/types";
import type { Severity } from "../../domain/audit/engine/types";
import { PAGE_SIZE, SEVERITIES, filterFindings, isAboutDocument, pageOf } from "./auditView";
import type { Page } from "./auditView";

/** The list as the user sees it: filter, page, and the finding looked at. */
export interface FindingListState {
  readonly shown: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
  /** Findings about the published document, listed or not. */
  readonly documents: number;
  readonly withDocuments: boolean;
  readonly toggleDocuments: () => void;
  /** Listed findings before severities are left out. */
  readonly listed: readonly LocatedFinding[];
  readonly visible: readonly LocatedFinding[];
  readonly page: Page<LocatedFinding>;
  readonly turnTo: (page: number) => void;
  /** Position in `visible`; −1 when none is current or it is filtered out. */
  readonly currentIndex: number;
  readonly select: (finding: LocatedFinding) => void;
}

/** Keeps filter, switch, page and current finding; a new list keeps the finding looked at as long as it is there. */
export function useFindingList(findings: readonly LocatedFinding[]): FindingListState {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(SEVERITIES));
  const [pageIndex, setPageIndex] = useState(0);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [withDocuments, setWithDocuments] = useState(false);
  const [known, setKnown] = useState(findings);
  if (known !== findings) {
    setKnown(findings);
    if (!findings.some(({ key }) => key === currentKey)) {
      setCurrentKey(null);
    }
  }

  const own = useMemo(() => findings.filter((each) => !isAboutDocument(each)), [findings]);
  const listed = useMemo(
    () => (withDocuments ? [...own, ...findings.filter(isAboutDocument)] : own),
    [findings, own, withDocuments],
  );
  const visible = useMemo(() => filterFindings(listed, shown), [listed, shown]);
  const page = useMemo(() => pageOf(visible, pageIndex), [visible, pageIndex]);
  const currentIndex = useMemo(
    () => (currentKey === null ? -1 : visible.findIndex(({ key }) => key === currentKey)),
    [visible, currentKey],
  );

  const toggle = (severity: Severity): void => {
    setShown((before) => new Set(SEVERITIES.filter((each) => (each === severity) !== before.has(each))));
    setPageIndex(0);
  };
  const toggleDocuments = (): void => {
    setWithDocuments(!withDocuments);
    // They come last: their switch turns to them.
    setPageIndex(withDocuments ? 0 : Math.floor(filterFindings(own, shown).length / PAGE_SIZE));
  };
  const select = useCallback(
    (finding: LocatedFinding): void => {
      setCurrentKey(finding.key);
      setPageIndex(Math.floor(visible.indexOf(finding) / PAGE_SIZE));
    },
    [visible],
  );
  const documents = findings.length - own.length;
  return {
    shown,
    toggle,
    documents,
    withDocuments,
    toggleDocuments,
    listed,
    visible,
    page,
    turnTo: setPageIndex,
    currentIndex,
    select,
  };
}
