import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const OFFICE_SCRIPT = /<script[^>]*\bsrc="[^"]*office\.js"[^>]*><\/script>/;
const EMBEDDED_OFFICE =
  '<script src="../workbench/bootstrap.js"></script><script src="../office-client/excel-web-16.00.js"></script>' +
  '<script src="../workbench/complete.js"></script>';

/**
 * The pane's page as the workbench hosts it: the production page and bundle, only the script that
 * provides Office.js is replaced by our bootstrap and Microsoft's client library.
 */
export function embeddedPage(html) {
  if (!OFFICE_SCRIPT.test(html)) throw new Error("taskpane.html has no Office.js script to replace");
  return html.replace(OFFICE_SCRIPT, EMBEDDED_OFFICE);
}

/** Where Microsoft's client library is installed. */
export function officeClientFolder() {
  const require = createRequire(import.meta.url);
  return `${dirname(require.resolve("@microsoft/office-js/package.json"))}/dist`;
}

/** Serves the workbench with the production pane inside it, on this machine only. */
export function serve({ port, host = "localhost" }) {
  const options = { dev: true, etag: true };
  const workbench = sirv(join(ROOT, "workbench-dist"), options);
  const pane = sirv(join(ROOT, "dist/pane"), options);
  const office = sirv(officeClientFolder(), options);
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const notFound = () => response.writeHead(404).end("not found");
    const strip = (prefix, handler) => {
      request.url = request.url.slice(prefix.length);
      handler(request, response, notFound);
    };
    if (path === "/pane/taskpane.html") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(embeddedPage(readFileSync(join(ROOT, "dist/pane/taskpane.html"), "utf8")));
    } else if (path.startsWith("/pane/")) strip("/pane", pane);
    else if (path.startsWith("/office-client/")) strip("/office-client", office);
    else if (path.startsWith("/workbench/")) strip("/workbench", workbench);
    else workbench(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      resolve({ url: `http://localhost:${server.address().port}`, close: () => server.close() });
    });
  });
}
