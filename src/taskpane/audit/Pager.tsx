import { Button } from "@fluentui/react-components";
import { auditScreenMessages } from "../../messages/pane/paneAudit";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import type { Page } from "./auditView";

interface PagerProps {
  readonly page: Page<unknown>;
  readonly count: number;
  readonly onPage: (index: number) => void;
}

/** Turns pages; nothing where one page is enough. */
export function Pager({ page, count, onPage }: PagerProps) {
  const say = useMessages(auditScreenMessages);
  const styles = useScreenStyles();
  if (page.pages < 2) {
    return null;
  }
  return (
    <nav className={styles.row} aria-label={say("pages")}>
      <Button size="small" disabledFocusable={page.index === 0} onClick={() => onPage(page.index - 1)}>
        {say("previousPage")}
      </Button>
      <Button size="small" disabledFocusable={page.index === page.pages - 1} onClick={() => onPage(page.index + 1)}>
        {say("nextPage")}
      </Button>
      <span className={styles.quiet}>
        {say("page", { at: page.first + 1, to: page.first + page.items.length, count })}
      </span>
    </nav>
  );
}
