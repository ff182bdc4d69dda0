import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { paneMessages } from "../../messages/pane/pane";
import { Notice } from "../shared/Notice";

interface BoundaryProps {
  readonly language: Language;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Catches bugs while rendering: a calm message and a way on, never a blank pane. */
export class PaneErrorBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    const say = speaker(paneMessages, this.props.language);
    return (
      <Notice
        intent="warning"
        title={say("crashTitle")}
        actions={
          <Button appearance="primary" onClick={this.props.onReload}>
            {say("reload")}
          </Button>
        }
      >
        {say("crashNext")}
      </Notice>
    );
  }
}
