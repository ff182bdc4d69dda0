import type { BrowserContext } from "playwright-core";
import { rounded } from "../measure";
import { inChromium } from "./chromium";
import { returnedByCounties, type FileToGive } from "./returnedByCounties";
import { assertSettled } from "./settled";
import { audit, changeYear, load, merge, open, writeBreakdown } from "./steps";

const RUNS = 3;
/** Opened before anything is timed, so that the browser has the scripts and their code. */
const WARM_UPS = 3;
/** How long such a visit lasts, in ms: Chromium keeps compiled code once a page has come to rest. */
const VISIT = 2000;
const FILES = 13;

type Figures = Readonly<Record<string, number>>;

/** A person's way through the workbench, once; milliseconds of each wait. */
async function walk(context: BrowserContext, url: string, files: readonly FileToGive[]): Promise<Figures> {
  const page = await context.newPage();
  try {
    const { opened, ms } = await open(page, url);
    const checked = async (step: Promise<number>): Promise<number> => {
      const taken = await step;
      await assertSettled(opened.frame);
      return taken;
    };
    return {
      "workbench.first.ms": ms,
      "workbench.load.ms": await checked(load(opened)),
      "workbench.year.ms": await checked(changeYear(opened)),
      "workbench.audit.ms": await checked(audit(opened)),
      "workbench.breakdown.ms": await checked(writeBreakdown(opened)),
      "workbench.merge13.ms": await checked(merge(opened, files)),
    };
  } finally {
    await page.close();
  }
}

function medians(walks: readonly Figures[]): Figures {
  const names = Object.keys(walks[0] ?? {});
  const median = (name: string): number => {
    const sorted = walks.map((each) => each[name] ?? NaN).sort((a, b) => a - b);
    return rounded(sorted[Math.floor(sorted.length / 2)] ?? NaN);
  };
  return Object.fromEntries(names.map((name) => [name, median(name)]));
}

/** What a person waits for in the workbench in Chromium: medians in milliseconds, formulas settled. */
export async function benchWorkbench(runs = RUNS): Promise<Figures> {
  const files = await returnedByCounties(FILES);
  return inChromium(async (context, url) => {
    for (let visit = 0; visit < WARM_UPS; visit += 1) {
      const page = await context.newPage();
      await open(page, url);
      await page.waitForTimeout(VISIT);
      await page.close();
    }
    const walks: Figures[] = [];
    for (let run = 0; run < runs; run += 1) walks.push(await walk(context, url, files));
    return medians(walks);
  });
}
