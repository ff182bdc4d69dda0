/** `npm run build`: the production pane and the command line. Arguments go to webpack. */
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { build } = await import("./lib/build.mjs");
await build(["pane", "cli"], process.argv.slice(2));
