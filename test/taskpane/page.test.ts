import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = (name: string): string => readFileSync(join(__dirname, "../../src", name), "utf8");
const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policyOf = (html: string): string => /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";

describe.each(["taskpane/taskpane.html", "commands/commands.html"])("%s", (name) => {
  const html = page(name);

  test("has a policy that starts from nothing and allows no inline script and no eval", () => {
    const policy = policyOf(html);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-|\*/);
    expect(policy).toContain("connect-src 'self'");
  });

  test("has no inline script, style attribute or event handler", () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html.replace(/<meta[^>]*>/g, "")).not.toMatch(/\sstyle="|\son\w+="/);
  });

  test("takes Office.js from the build", () => {
    expect(html).toContain('<script src="<%= htmlWebpackPlugin.options.officeJs %>"></script>');
  });
});

describe.each(["commands/notice/notice.html", "pages/support.html", "pages/learn.html"])("%s", (name) => {
  const html = page(name);
  test("allows its own style and nothing from elsewhere, and speaks both languages or what it is given", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(policyOf(html)).toMatch(/^default-src 'none'; /);
    expect(policyOf(html)).toContain(sha256(style));
    expect(html).not.toMatch(/<script|https?:|style="/);
    if (name.startsWith("pages/")) expect(html).toMatch(/<section id="en" lang="en">/);
  });
});

describe("the pane's page", () => {
  const html = page("taskpane/taskpane.html");

  test("names the hash of its own style and of the empty styles that Fluent fills", () => {
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? "");
    expect(styles).toHaveLength(1);
    for (const style of [...styles, ""]) {
      expect(policyOf(html)).toContain(sha256(style));
    }
  });

  test("lets its own worker run and no other", () => {
    expect(policyOf(html)).toMatch(/; worker-src 'self';/);
  });

  test("says in both languages that it is opening and that it needs scripts", () => {
    expect(html).toMatch(/<div id="root">[\s\S]*正在打开[\s\S]*Opening Plan Indicators/);
    expect(html).toMatch(/<noscript>[\s\S]*JavaScript[\s\S]*needs JavaScript[\s\S]*<\/noscript>/);
  });
});
