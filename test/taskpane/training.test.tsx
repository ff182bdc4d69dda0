import { screen, within } from "@testing-library/react";
import { LESSON_MISTAKES } from "../../src/domain/training";
import { createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { renderPane } from "./renderPane";

const open = openPlanOf(planOf("nanjing-14fyp"), 2023);

test("example data with mistakes: asks before figures are lost, keeps the answers folded, prints them", async () => {
  const print = jest.spyOn(window, "print").mockImplementation(() => undefined);
  const { app, user } = renderPane(createFakeApp({ open }), "zh-CN");
  await user.click(await screen.findByRole("button", { name: "示例数据与练习" }));
  await user.click(await screen.findByText(/^埋入差错（0\/\d+）$/));
  await user.click(screen.getByRole("button", { name: "全选" }));
  await user.click(screen.getByRole("checkbox", { name: "多了负号" }));
  await user.click(screen.getByRole("button", { name: "填入示例数据" }));
  const dialog = await screen.findByRole("alertdialog", { name: "替换已填数据？" });
  await user.click(within(dialog).getByRole("button", { name: "替换" }));

  const mistakes = LESSON_MISTAKES.filter((each) => each !== "negative");
  expect(await screen.findByText(new RegExp(`其中埋了 ${mistakes.length - 1} 处差错`))).toBeInTheDocument();
  expect(app.calls).toContainEqual(["fillExample", { mistakes, replace: true }]);
  expect(screen.getByText("这个规划里埋不下：比例次序颠倒。")).toBeInTheDocument();

  expect(screen.queryByRole("list", { name: "答案" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "看答案" }));
  const answers = screen.getByRole("list", { name: "答案" });
  expect(within(answers).getAllByRole("listitem")).toHaveLength(mistakes.length - 1);
  expect(within(answers).getAllByText("填的是 284，应为 28.4")).not.toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "打印答案" }));
  expect(print).toHaveBeenCalledTimes(1);
});

test("example data without mistakes say in English that they are invented", async () => {
  const { app, user } = renderPane(createFakeApp({ open }), "en");
  await user.click(await screen.findByRole("button", { name: "Example data and exercises" }));
  expect(await screen.findByText(/All are invented/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Fill in example data" }));
  await user.click(await screen.findByRole("button", { name: "Replace" }));
  expect(await screen.findByText(/The audit has nothing against them\./)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Show the answers" })).not.toBeInTheDocument();
  await user.click(within(screen.getByText(/nothing against/).closest("[role=status]")!).getByRole("button"));
  expect(app.calls).toContainEqual(["audit"]);
});
