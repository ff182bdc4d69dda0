import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");
const manifest = readFileSync(resolve(root, "manifest.xml"), "utf8");
const attributes = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

describe("manifest.xml", () => {
  test("every resid has a resource and every resource is used", () => {
    const used = new Set(attributes(/resid="([^"]+)"/g));
    const defined = new Set(attributes(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test("every address is https", () => {
    const addresses = attributes(/DefaultValue="(https?:[^"]+)"/g);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test.each([16, 32, 64, 80, 128])("the %i px icon has that size", (size) => {
    const png = readFileSync(resolve(root, `assets/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("every text has an English version, and labels fit the ribbon", () => {
    const texts = manifest.match(/<bt:String [\s\S]*?<\/bt:String>/g) ?? [];
    expect(texts.filter((text) => !text.includes('Locale="en-US"'))).toEqual([]);
    const short = manifest.slice(manifest.indexOf("<bt:ShortStrings>"), manifest.indexOf("</bt:ShortStrings>"));
    const values = [...short.matchAll(/Value="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(values.filter((value) => value.length > 125)).toEqual([]);
  });

  test("says zh-CN, ReadWriteDocument and the same version as the package", () => {
    const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { version: string };
    expect(manifest).toContain("<DefaultLocale>zh-CN</DefaultLocale>");
    expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
  });

  test("support and learning have pages of their own, which the build takes along", () => {
    const addresses = [...manifest.matchAll(/(?:SupportUrl|learn\.url)[^>]*DefaultValue="https:\/\/[^/]+\/([^"#]+)"/g)];
    const pages = addresses.map((match) => match[1] ?? "");
    expect(pages).toEqual(["support.html", "learn.html"]);
    for (const page of pages) expect(existsSync(resolve(root, "src/pages", page))).toBe(true);
  });

  const schema = resolve(root, "../shared/schemas/manifest/OfficeAppManifestV1_1.xsd");
  if (existsSync(schema) && spawnSync("xmllint", ["--version"]).error === undefined) {
    test("is valid against the manifest schema", () => {
      const run = () =>
        execFileSync("xmllint", ["--noout", "--schema", schema, resolve(root, "manifest.xml")], { stdio: "pipe" });
      expect(run).not.toThrow();
    });
  }
});
