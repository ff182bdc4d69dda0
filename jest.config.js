/** Plain Node for everything pure, jsdom for the React pane, LibreOffice and Chromium for what only they can show. */
const transform = {
  "^.+\\.(m?[jt]sx?)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
};
module.exports = {
  // A hung test still fails; a slow machine does not fail a sound one.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: "node",
      globalSetup: "<rootDir>/test/embedded/globalSetup.cjs",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/recalc/"],
    },
    {
      ...common,
      displayName: "recalc",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/recalc/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/setup.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    },
  ],
};
