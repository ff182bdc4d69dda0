import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../workbooks");

/** Compares a text with the golden file of a name; `npm run goldens` writes the files anew. */
export function expectReviewed(file: string, text: string): void {
  const path = join(FOLDER, `${file}.txt`);
  if (process.env["UPDATE_WORKBOOKS"] === "1") writeFileSync(path, text);
  const reviewed = existsSync(path) ? readFileSync(path, "utf8") : "";
  try {
    expect(text).toBe(reviewed);
  } catch (difference) {
    const how = `test/workbooks/${file}.txt says something else. If the change is meant, run\n\n  npm run goldens\n\nand read the diff.`;
    throw new Error(`${how}\n\n${(difference as Error).message}`, { cause: difference });
  }
}
