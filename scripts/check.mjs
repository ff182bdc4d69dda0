/** `npm run check`: types, lint and format, side by side on two cores. */
import { format, LINT, TYPES } from "./lib/checks.mjs";

/** Runs checks one after the other; a failure stops none of them. */
async function inTurn(checks) {
  const failed = [];
  for (const [name, check] of Object.entries(checks)) if ((await check()) !== 0) failed.push(name);
  return failed;
}

const started = Date.now();
const failed = (await Promise.all([inTurn(LINT), inTurn({ ...TYPES, format })])).flat();
console.log(failed.length === 0 ? "Types, lint and format are in order." : `FAILED: ${failed.join(", ")}`);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
process.exit(failed.length === 0 ? 0 : 1);
