import { benchConsolidate } from "./consolidate";
import { benchCore } from "./core";
import { inProcess } from "./inProcess";
import { benchPaneSize } from "./paneSize";
import { benchRoundTrips } from "./roundTrips";

async function main(): Promise<void> {
  const figures = {
    ...(await benchRoundTrips()),
    ...(await benchCore()),
    ...(inProcess("audit") as Readonly<Record<string, number>>),
    ...(await benchConsolidate()),
    ...benchPaneSize(),
  };
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
