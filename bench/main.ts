import { benchConsolidate } from "./consolidate";
import { benchCore } from "./core";
import { inProcess } from "./inProcess";
import { benchPaneSize } from "./paneSize";
import { benchPlanted } from "./planted";
import { benchRegionFile } from "./regionFile";
import { benchRoundTrips } from "./roundTrips";
import { benchWorkbench } from "./workbench/benchWorkbench";

type Figures = Readonly<Record<string, number>>;

/** Parts of the bench by name; `--only NAME` runs one. */
const PARTS: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
  roundTrips: benchRoundTrips,
  regionFile: benchRegionFile,
  core: benchCore,
  audit: () => inProcess("audit") as Figures,
  planted: benchPlanted,
  consolidate: benchConsolidate,
  pane: () => benchPaneSize(),
  workbench: () => benchWorkbench(),
};

async function figuresOf(names: readonly string[]): Promise<Figures> {
  let figures: Figures = {};
  for (const name of names) {
    const part = PARTS[name];
    if (!part) throw new Error(`--only takes one of ${Object.keys(PARTS).join(", ")}`);
    figures = { ...figures, ...(await part()) };
  }
  return figures;
}

async function main(): Promise<void> {
  const only = process.argv.indexOf("--only");
  const figures = await figuresOf(only < 0 ? Object.keys(PARTS) : process.argv.slice(only + 1, only + 2));
  if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(26)} ${value}`);
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
