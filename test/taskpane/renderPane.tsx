import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/domain/shared/localText";
import { App } from "../../src/taskpane/App";
import { createFakeApp } from "./fakeApp";
import type { FakeApp } from "./fakeApp";

/** Renders the whole pane on a fake app, with a user at the keyboard. */
export function renderPane(app: FakeApp = createFakeApp(), language: Language = "zh-CN", canSaveFiles = true) {
  const user = userEvent.setup();
  const onReload = jest.fn();
  const view = render(
    <App
      app={app}
      language={language}
      colors={undefined}
      version="9.8.7"
      canSaveFiles={canSaveFiles}
      onReload={onReload}
    />,
  );
  return { app, user, onReload, ...view };
}

/** A promise with its handles, to answer a call when the test wants it. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

/** Gives an answer and lets everything that waits for it happen. */
export const settle = (give: () => void): Promise<void> =>
  act(() => {
    give();
    return Promise.resolve();
  });
