import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rejection } from "../../../app/types";
import { inLanguage } from "../../../domain/shared/localText";
import { takeMessages } from "../../../messages/pane/paneRegionsTake";
import { pageOf } from "../../audit/auditView";
import { Pager } from "../../audit/Pager";
import { useMessages, usePane } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";

/** Files on one page. */
const PAGE = 50;

const useStyles = makeStyles({
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  file: { fontWeight: tokens.fontWeightSemibold },
});

/** Files that take no part, each with the reason and what to do. */
export function RejectedList({ rejected }: { readonly rejected: readonly Rejection[] }) {
  const { language } = usePane();
  const say = useMessages(takeMessages);
  const layout = useScreenStyles();
  const styles = useStyles();
  const [index, setIndex] = useState(0);
  if (rejected.length === 0) return null;
  const page = pageOf(rejected, index, PAGE);
  return (
    <details open>
      <summary className={layout.summary}>{say("rejected", { count: rejected.length })}</summary>
      <ul className={layout.plainList}>
        {page.items.map(({ file, text }, at) => (
          <li key={`${page.first + at}`} className={styles.item}>
            <div className={styles.file}>{file}</div>
            <div className={layout.quiet}>{inLanguage(text, language)}</div>
          </li>
        ))}
      </ul>
      <Pager page={page} count={rejected.length} onPage={setIndex} />
    </details>
  );
}
