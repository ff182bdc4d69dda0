import { act } from "@testing-library/react";
import { LATE_MS } from "../../src/taskpane/readyOrLate";

/** The global that Office.js makes, as far as the pane's start asks. */
interface OfficeStub {
  readonly onReady: () => Promise<{ readonly host: string | null }>;
  readonly HostType: { readonly Excel: string };
}

const scope = globalThis as unknown as { Office?: OfficeStub };
const HostType = { Excel: "Excel" };

function speak(language: string): void {
  jest.spyOn(navigator, "language", "get").mockReturnValue(language);
}

/** Runs the pane's entry as the page does; answers what stands where the pane will be. */
async function start(office: OfficeStub | undefined): Promise<() => string> {
  if (office) scope.Office = office;
  else delete scope.Office;
  document.body.innerHTML = '<div id="root">opening</div>';
  await jest.isolateModulesAsync(async () => {
    await import("../../src/taskpane");
  });
  return () => document.getElementById("root")?.textContent ?? "";
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  delete scope.Office;
});

/** OfficeDev/office-js issues 6040 and 6148: where a file of Office.js is blocked, onReady neither answers nor fails. */
describe("Office.onReady that does not come", () => {
  const never = { HostType, onReady: () => new Promise<never>(() => undefined) };

  test.each([
    ["zh-CN", "Office 一直没有应答", "防火墙"],
    ["en-GB", "Office does not answer", "firewall"],
    ["de-DE", "Office does not answer", "firewall"],
  ])("is told after a while, in %s", async (language, title, next) => {
    speak(language);
    const shown = await start(never);
    await act(() => jest.advanceTimersByTimeAsync(LATE_MS - 1));
    expect(shown()).toBe("opening");
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(shown()).toContain(title);
    expect(shown()).toContain(next);
  });

  test("is told at once where Office.js itself was blocked", async () => {
    speak("zh-CN");
    const shown = await start(undefined);
    expect(shown()).toContain("Office 一直没有应答");
  });

  test("and comes late after all: what Office says then counts", async () => {
    speak("en");
    const late = new Promise<{ host: null }>((resolve) => setTimeout(() => resolve({ host: null }), LATE_MS * 2));
    const shown = await start({ HostType, onReady: () => late });
    await act(() => jest.advanceTimersByTimeAsync(LATE_MS));
    expect(shown()).toContain("Office does not answer");
    await act(() => jest.advanceTimersByTimeAsync(LATE_MS));
    expect(shown()).toContain("Please open this in Excel");
  });
});
