import { useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { LocatedFinding } from "../../app/types";
import { LONGEST_EXPLANATION, isExplainable } from "../../domain/audit";
import { ledgerMessages } from "../../messages/pane/paneLedger";
import { useMessages } from "../paneContext";
import { useScreenStyles } from "../shared/useScreenStyles";
import { ExplanationText } from "./ExplanationText";

/** Saves a text; false where it was refused, so that the text stays in its field. */
export type SaveExplanation = (finding: LocatedFinding, text: string) => Promise<boolean>;

interface ExplanationLineProps {
  readonly finding: LocatedFinding;
  readonly busy: boolean;
  readonly onSave: SaveExplanation;
}

/**
 * The answer to a warning or note, and the field to write it in. Errors must be mended and have none; a text that got
 * beside one on the findings sheet is shown with why it does not count.
 */
export function ExplanationLine({ finding, busy, onSave }: ExplanationLineProps) {
  const say = useMessages(ledgerMessages);
  const layout = useScreenStyles();
  const [draft, setDraft] = useState<string | null>(null);
  // The field goes and the button comes back: the keyboard must not be left without a place.
  const [wasOpen, setWasOpen] = useState(false);
  const open = (text: string): void => {
    setWasOpen(true);
    setDraft(text);
  };
  const { explanation = null } = finding;
  const given = <ExplanationText finding={finding} />;
  if (!isExplainable(finding)) {
    return given;
  }
  if (draft === null) {
    return (
      <div className={layout.row}>
        {given}
        <Button autoFocus={wasOpen} size="small" appearance="subtle" onClick={() => open(explanation?.text ?? "")}>
          {say(explanation ? "explainAgain" : "explain")}
        </Button>
      </div>
    );
  }
  const save = async (): Promise<void> => {
    if (await onSave(finding, draft)) {
      setDraft(null);
    }
  };
  return (
    <Editor
      {...{ draft, busy }}
      hadText={explanation !== null}
      onDraft={setDraft}
      onSave={() => void save()}
      onCancel={() => setDraft(null)}
    />
  );
}

interface EditorProps {
  readonly draft: string;
  readonly busy: boolean;
  /** True where a blank text takes an explanation back. */
  readonly hadText: boolean;
  readonly onDraft: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

function Editor({ draft, busy, hadText, onDraft, onSave, onCancel }: EditorProps) {
  const say = useMessages(ledgerMessages);
  const layout = useScreenStyles();
  const count = draft.trim().length;
  const isTooLong = count > LONGEST_EXPLANATION;
  const limit = LONGEST_EXPLANATION;
  return (
    <div className={layout.section}>
      <Field
        label={say("explanation")}
        hint={say("explanationHint", { limit })}
        validationMessage={isTooLong ? say("tooLong", { count, limit }) : undefined}
      >
        <Textarea autoFocus value={draft} rows={3} resize="vertical" onChange={(_, { value }) => onDraft(value)} />
      </Field>
      <div className={layout.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || isTooLong || (count === 0 && !hadText)}
          onClick={onSave}
        >
          {say("save")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
