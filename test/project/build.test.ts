import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { benchPaneSize } from "../../bench/paneSize";

const root = resolve(__dirname, "../..");
const dist = resolve(root, "dist/pane");

interface PaneConfig {
  readonly name: string;
  readonly plugins: readonly {
    readonly userOptions?: { readonly officeJs?: string; readonly officeJsOrigin?: string };
  }[];
}

function paneConfig(env: object): PaneConfig {
  const configure = jest.requireActual<(env: object, argv: object) => readonly PaneConfig[]>("../../webpack.config.js");
  const found = configure(env, { mode: "production" }).find(({ name }) => name === "pane");
  if (!found) throw new Error("webpack.config.js has no configuration named pane");
  return found;
}

const pages = (env: object) =>
  paneConfig(env).plugins.flatMap(({ userOptions }) => (userOptions?.officeJs ? [userOptions] : []));

describe("where Office.js comes from", () => {
  test.each([
    [{}, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://appsforoffice.microsoft.com"],
    [
      { officejs: "global" },
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "https://appsforoffice.microsoft.com",
    ],
    [
      { officejs: "china" },
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
    [{ officejs: "local" }, "office-js/office.js", "'self'"],
  ])("%j", (env, officeJs, officeJsOrigin) => {
    // The pane, the commands and the window that a failed command opens.
    expect(pages(env)).toHaveLength(3);
    for (const page of pages(env)) expect(page).toMatchObject({ officeJs, officeJsOrigin });
  });

  test("any other setting is refused with the choices", () => {
    expect(() => paneConfig({ officejs: "mirror" })).toThrow("global, china, local");
  });
});

describe("the production pane in dist/pane (npm test builds it)", () => {
  test("is there", () => {
    expect(existsSync(resolve(dist, "taskpane.html"))).toBe(true);
  });

  test("needs at most 220 KB of compressed JavaScript for its first screen", () => {
    expect(benchPaneSize(dist)["pane.gzip.kb"]).toBeLessThanOrEqual(220);
  });

  test("holds nothing of the workbench or of Microsoft's client", () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    const offenders = scripts.filter((file) =>
      /univerjs|_richApiNativeBridge|Chart\.register/.test(readFileSync(resolve(dist, file), "utf8")),
    );
    expect(offenders).toEqual([]);
  });

  test("looks behind in no regular expression, its libraries neither: older Safari could not read the script", () => {
    const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(resolve(dist, file), "utf8")))).toEqual([]);
  });

  test("allows no inline script and names where scripts come from", () => {
    const html = readFileSync(resolve(dist, "taskpane.html"), "utf8");
    expect(html).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
    expect(/Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]).not.toMatch(/unsafe-(inline|eval)/);
    expect(html.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
  });

  test("brings its icons", () => {
    expect(readdirSync(resolve(dist, "assets")).sort()).toEqual([
      "icon-128.png",
      "icon-16.png",
      "icon-32.png",
      "icon-64.png",
      "icon-80.png",
      "icon.svg",
    ]);
  });
});
