/** `npm run goldens`: writes the golden workbooks of `test/workbooks` anew. Read their diff before committing it. */
import { run } from "./lib/run.mjs";

const tests = ["test/workbook/golden.test.ts", "test/workbook/consolidation.test.ts"];
process.exit(
  await run(process.execPath, ["node_modules/jest/bin/jest.js", "--selectProjects", "node", "--", ...tests], {
    env: { ...process.env, UPDATE_WORKBOOKS: "1" },
  }),
);
