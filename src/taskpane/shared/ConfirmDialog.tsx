import type { ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  content: { display: "flex", flexDirection: "column", gap: "8px" },
});

interface ConfirmDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks before something is replaced. Cancel comes first, has the focus and answers Enter and Escape. */
export function ConfirmDialog({ title, confirm, cancel, onConfirm, onCancel, children }: ConfirmDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>
              {cancel}
            </Button>
            <Button onClick={onConfirm}>{confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
