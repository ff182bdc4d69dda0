import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages } from "../paneContext";

const FixDialog = lazy(() => import("./FixDialog"));

interface CertainFixesProps {
  /** Findings with a fix that can mean nothing else. */
  readonly findings: readonly LocatedFinding[];
  readonly busy: boolean;
  readonly onApply: (findings: readonly LocatedFinding[]) => void;
}

/** The button to mend all that is certain; it shows every cell, before → after, and waits for a yes. */
export function CertainFixes({ findings, busy, onApply }: CertainFixesProps) {
  const say = useMessages(ledgerMessages);
  const [isAsking, setAsking] = useState(false);
  if (findings.length === 0) return null;
  return (
    <div>
      <Button size="small" disabledFocusable={busy} onClick={() => setAsking(true)}>
        {say("applyAll", { count: findings.length })}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <FixDialog
            findings={findings}
            onCancel={() => setAsking(false)}
            onApply={() => {
              setAsking(false);
              onApply(findings);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
