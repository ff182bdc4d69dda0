import { act, render, screen, waitFor } from "@testing-library/react";
import { ok } from "../../src/domain/shared/result";
import type { Result } from "../../src/domain/shared/result";
import type { AppError, OpenPlan } from "../../src/app/types";
import { App } from "../../src/taskpane/App";
import { answer, createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { deferred, renderPane, settle } from "./renderPane";

const plan = openPlanOf(planOf("nanjing-14fyp"), 2021);

test("tabs have names, focus selects, each controls its panel", async () => {
  renderPane();
  const tabs = screen.getAllByRole("tab");
  ["规划", "审核", "地区", "汇总", "帮助"].forEach((name, index) => expect(tabs[index]).toHaveAccessibleName(name));
  // jsdom has no layout for arrow keys to go by; they move the focus, and focus selects.
  act(() => tabs[1]?.focus());
  await waitFor(() => expect(screen.getByRole("tab", { name: "审核" })).toHaveAttribute("aria-selected", "true"));
  expect(screen.getByRole("tabpanel", { name: "审核" })).toBeVisible();
  expect(screen.getAllByRole("tabpanel")).toHaveLength(1);
});

test("the language switch changes every word and the document's language, and keeps the choice made", async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole("radio", { name: /南京市“十四五”/ }));
  await user.click(screen.getByRole("button", { name: "Switch to English" }));
  expect(screen.getByRole("tab", { name: "Summary" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /Nanjing: .*14th Five-Year Plan/ })).toBeChecked();
  expect(document.documentElement.lang).toBe("en");
  expect(document.body).not.toHaveTextContent(/[\u4e00-\u9fff]{2}/);
});

test.each([
  ["zh-CN" as const, "帮助", "数据安全", "版本 9.8.7"],
  ["en" as const, "Help", "Privacy", "Version 9.8.7"],
])("help in %s tells purpose, privacy and version", async (language, tab, privacy, version) => {
  const { user } = renderPane(createFakeApp(), language);
  await user.click(screen.getByRole("tab", { name: tab }));
  expect(await screen.findByRole("heading", { name: privacy })).toBeInTheDocument();
  expect(screen.getByText(version)).toBeInTheDocument();
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});

test("a filter survives a look at another tab", async () => {
  const { user } = renderPane();
  await user.type(await screen.findByRole("searchbox"), "衢州");
  await user.click(screen.getByRole("tab", { name: "帮助" }));
  await user.click(screen.getByRole("tab", { name: "规划" }));
  expect(screen.getByRole("searchbox")).toHaveValue("衢州");
});

test("every button, field and choice has a name", async () => {
  renderPane(createFakeApp({ open: plan }));
  await screen.findByRole("region", { name: "本工作簿的规划" });
  for (const role of ["button", "tab", "combobox"]) {
    for (const element of screen.getAllByRole(role)) {
      expect(element).toHaveAccessibleName();
    }
  }
});

test("an answer that comes after the pane was closed is dropped, and listening stops", async () => {
  const late = deferred<Result<OpenPlan, AppError>>();
  const stop = jest.fn(answer(undefined));
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { unmount } = renderPane(createFakeApp({ openPlan: () => late.promise, onChanged: answer(ok(stop)) }));
  expect(screen.getByText("正在查看工作簿…")).toBeInTheDocument();
  unmount();
  await settle(() => late.resolve(ok(plan)));
  expect(stop).toHaveBeenCalledTimes(1);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test("something thrown (a lost file of the add-in) is an error with a next step", async () => {
  const thrown = createFakeApp({ openPlan: () => Promise.reject(new Error("ChunkLoadError: 17")) });
  const { user } = renderPane(thrown);
  expect(await screen.findByRole("alert")).toHaveTextContent("操作没有完成。");
  expect(screen.getByRole("alert")).not.toHaveTextContent("ChunkLoadError");
  const write = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
  await user.click(screen.getByRole("button", { name: "复制详情" }));
  expect(await screen.findByRole("textbox")).toHaveValue("ChunkLoadError: 17");
  write.mockRestore();
});

test("a bug while rendering leaves a calm message and a way to reload", async () => {
  const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = Object.defineProperty(createFakeApp(), "templates", {
    get: () => {
      throw new Error("bug");
    },
  });
  const { user, onReload } = renderPane(broken);
  expect(await screen.findByText("窗格遇到问题，需要重新加载")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "重新加载窗格" }));
  expect(onReload).toHaveBeenCalledTimes(1);
  complaint.mockRestore();
});

test("starts in the language it is given", async () => {
  render(<App app={createFakeApp()} language="en" colors={undefined} version="1" onReload={() => undefined} />);
  expect(screen.getByRole("tab", { name: "Plan" })).toBeInTheDocument();
  expect(await screen.findByText("Choose a plan")).toBeInTheDocument();
});
