/** Serves the built workbench on a free port and says where, and where Chromium is; ends with its standard input. */
import { serve } from "../../../scripts/lib/serve.mjs";
import { findTool } from "../../../scripts/lib/systemTools.mjs";

const { url } = await serve({ port: 0 });
process.stdin.on("end", () => process.exit(0)).resume();
console.log(JSON.stringify({ url, chromium: findTool("chromium") }));
