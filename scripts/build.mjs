/**
 * `npm run build`: the production pane and the command line. Arguments go to webpack, but `--demo`: that builds the
 * workbench as a static site instead.
 */
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { build } = await import("./lib/build.mjs");
const extra = process.argv.slice(2).filter((each) => each !== "--demo");
if (extra.length === process.argv.length - 2) await build(["pane", "cli"], extra);
else {
  const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");
  const { assembleDemo, DEMO } = await import("./lib/demo.mjs");
  await Promise.all([build(["pane"], extra), buildWorkbench()]);
  assembleDemo();
  console.log(`The workbench stands in ${DEMO}/ as a static site: any file server shows it, under any path.`);
  console.log(
    "It holds Microsoft's Office.js client, whose licence allows its use for developing and testing add-ins.",
  );
}
