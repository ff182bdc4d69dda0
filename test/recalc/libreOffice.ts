import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Path of LibreOffice, or null where it is not installed. */
export function findSoffice(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, "soffice")).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice keeps the cached values of a file unless told otherwise: 0 recalculates always, 1 never. */
const MODES = { always: 0, never: 1 } as const;

function settings(mode: keyof typeof MODES): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${MODES[mode]}</value></prop></item>
</oor:items>`;
}

/** Opens .xlsx files in LibreOffice and saves them again: one start for all of them, each under its name. */
export async function resave(
  files: ReadonlyMap<string, Uint8Array>,
  options: { readonly soffice: string; readonly recalculate: keyof typeof MODES },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "recalc-"));
  try {
    mkdirSync(join(folder, "in"));
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings(options.recalculate));
    const names = [...files.keys()];
    // Plain numbers as file names: those of the caller may have any character.
    names.forEach((name, index) =>
      writeFileSync(join(folder, "in", `${index}.xlsx`), files.get(name) ?? new Uint8Array()),
    );
    await convert(options.soffice, folder, names.length);
    const written = readdirSync(join(folder, "out"));
    if (written.length !== names.length)
      throw new Error(`LibreOffice saved ${written.length} of ${names.length} files`);
    return new Map(
      names.map((name, index) => [name, new Uint8Array(readFileSync(join(folder, "out", `${index}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(soffice: string, folder: string, count: number): Promise<void> {
  const inputs = Array.from({ length: count }, (_, index) => join(folder, "in", `${index}.xlsx`));
  const args = [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "out"),
    ...inputs,
  ];
  return new Promise((resolve, reject) => {
    execFile(soffice, args, { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 }, (error) => {
      if (error) reject(new Error(`LibreOffice failed: ${error.message}`));
      else resolve();
    });
  });
}
