import { act, renderHook } from "@testing-library/react";
import { fail, ok } from "../../src/domain/shared/result";
import type { Result } from "../../src/domain/shared/result";
import type { PaneError } from "../../src/taskpane/hooks/actionState";
import { useAction } from "../../src/taskpane/hooks/useAction";
import { deferred, settle } from "./renderPane";

type Answer = Result<string, PaneError>;
const noPlan = fail<PaneError>({ code: "no-plan" });

function setup() {
  const calls: ReturnType<typeof deferred<Answer>>[] = [];
  const onDone = jest.fn();
  const act_ = () => {
    const call = deferred<Answer>();
    calls.push(call);
    return call.promise;
  };
  const hook = renderHook(() => useAction(act_, onDone));
  return {
    calls,
    onDone,
    hook,
    state: () => hook.result.current.state,
    run: () => act(() => void hook.result.current.run()),
  };
}

test("an older answer never overwrites a newer one", async () => {
  const { calls, onDone, state, run } = setup();
  run();
  run();
  await settle(() => calls[1]?.resolve(ok("newer")));
  await settle(() => calls[0]?.resolve(ok("older")));
  expect(state()).toEqual({ state: "done", value: "newer" });
  expect(onDone.mock.calls).toEqual([["newer"]]);
});

test("the last good answer stays while it runs again and when that fails", async () => {
  const { calls, state, run } = setup();
  run();
  await settle(() => calls[0]?.resolve(ok("first")));
  run();
  expect(state()).toEqual({ state: "running", previous: "first" });
  await settle(() => calls[1]?.resolve(noPlan));
  expect(state()).toEqual({ state: "failed", error: { code: "no-plan" }, previous: "first" });
});

test("what is thrown becomes an error value", async () => {
  const { calls, state, run } = setup();
  run();
  await settle(() => calls[0]?.reject(new Error("lost chunk")));
  expect(state()).toEqual({ state: "failed", error: { code: "unexpected", detail: "lost chunk" }, previous: null });
});

test("a reset drops the answer that is under way", async () => {
  const { calls, hook, onDone, state, run } = setup();
  run();
  act(() => hook.result.current.reset());
  await settle(() => calls[0]?.resolve(ok("late")));
  expect(state()).toEqual({ state: "idle" });
  expect(onDone).not.toHaveBeenCalled();
});
