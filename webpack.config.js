const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");

/** Where Office.js comes from: Microsoft's CDN, the one for China (21Vianet), or a copy beside the pane. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office-js/office.js",
};

const root = (...parts) => path.resolve(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  // Types are checked once, by `npm run check:types`; here they are only stripped.
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const common = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  module: { rules: [typescript, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  performance: { hints: false },
  // The pages are small, and their content security policy hashes the style as written.
  optimization: { minimizeOptions: { html: false } },
});

/** The production pane: what bureaus host. Nothing of the workbench is in it. */
function pane(mode, officeJs) {
  const origin = officeJs.startsWith("https:") ? new URL(officeJs).origin : "'self'";
  const page = (name, folder = name) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: root(`src/${folder}/${name}.html`),
      chunks: [name],
      officeJs,
      officeJsOrigin: origin,
      minify: false,
    });
  return {
    ...common(mode),
    name: "pane",
    target: ["web", "es2020"],
    entry: {
      taskpane: root("src/taskpane/index.tsx"),
      commands: root("src/commands/commands.ts"),
      notice: root("src/commands/notice/notice.ts"),
    },
    output: {
      path: root("dist/pane"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      page("taskpane"),
      page("commands"),
      page("notice", "commands/notice"),
      new CopyPlugin({
        patterns: [
          { from: root("assets"), to: "assets" },
          { from: root("src/pages") },
          { from: root("manifest.xml"), to: "manifest.xml" },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: "https",
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
}

/** The command line, one file for Node. */
function cli(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { "plan-indicators": root("src/cli/main.ts") },
    output: { path: root("dist/cli"), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  const officeJs = OFFICE_JS[env.officejs ?? "global"];
  if (!officeJs) {
    throw new Error(`--env officejs must be one of ${Object.keys(OFFICE_JS).join(", ")}`);
  }
  return [pane(mode, officeJs), cli(mode)];
};
