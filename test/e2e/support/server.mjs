/**
 * Serves the built workbench on a free port and says where, and where Chromium is; ends with its standard input. With
 * `--demo` it is the static site, shown by a plain file server under a path of its own.
 */
import { createServer } from "node:http";
import sirv from "sirv";
import { assembleDemo, DEMO } from "../../../scripts/lib/demo.mjs";
import { serve } from "../../../scripts/lib/serve.mjs";
import { findTool } from "../../../scripts/lib/systemTools.mjs";

const UNDER = "/training/plans";

function serveDemo() {
  assembleDemo();
  const files = sirv(DEMO, { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end("not found");
    if (!request.url.startsWith(`${UNDER}/`)) return notFound();
    request.url = request.url.slice(UNDER.length);
    return files(request, response, notFound);
  });
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => resolve({ url: `http://localhost:${server.address().port}${UNDER}` }));
  });
}

const { url } = await (process.argv.includes("--demo") ? serveDemo() : serve({ port: 0 }));
process.stdin.on("end", () => process.exit(0)).resume();
console.log(JSON.stringify({ url, chromium: findTool("chromium") }));
