import { screen, waitFor } from "@testing-library/react";
import { tourMessages } from "../../src/messages/pane/paneTour";
import { TOUR } from "../../src/taskpane/tour/steps";
import { createFakeApp, openPlanOf, planOf } from "./fakeApp";
import { renderPane } from "./renderPane";

const open = openPlanOf(planOf("nanjing-14fyp"), 2023);
// jsdom draws nothing, so it scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

const marked = () => document.querySelector("[data-tour-here]");

test("the tour has at most ten steps, each points at a control, can be left and taken up again", async () => {
  expect(TOUR.length).toBeLessThanOrEqual(10);
  const { user } = renderPane(createFakeApp({ open }), "zh-CN");
  await user.click(await screen.findByRole("tab", { name: "帮助" }));
  await user.click(await screen.findByRole("button", { name: "开始导览" }));
  for (const [index, { text }] of TOUR.slice(0, 5).entries()) {
    expect(screen.getByRole("heading", { name: `导览 ${index + 1} / ${TOUR.length}` })).toHaveFocus();
    expect(screen.getByText(tourMessages[text].zh)).toBeInTheDocument();
    await waitFor(() => expect(marked()).toBeVisible());
    if (text === "entry") expect(marked()).toHaveTextContent("打开填报表");
    if (text === "training") expect(marked()).toHaveTextContent("示例数据与练习");
    if (text === "audit") expect(screen.getByRole("tab", { name: "审核" })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("button", { name: "下一步" }));
  }
  await user.keyboard("{Escape}");
  expect(screen.queryByText(tourMessages.finding.zh)).not.toBeInTheDocument();
  expect(marked()).toBeNull();

  await user.click(screen.getByRole("button", { name: "Switch to English" }));
  await user.click(screen.getByRole("tab", { name: "Help" }));
  await user.click(await screen.findByRole("button", { name: "Go on with the tour (step 6)" }));
  for (const { text } of TOUR.slice(5, -1)) {
    expect(screen.getByText(tourMessages[text].en)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Next" }));
  }
  await user.click(screen.getByRole("button", { name: "Finish" }));
  expect(screen.queryByRole("heading", { name: /^Tour, / })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Go on/ })).not.toBeInTheDocument();
});
