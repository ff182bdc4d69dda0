import { findSoffice } from "./libreOffice";

/** Runs tests that need LibreOffice. Without it: a failure in CI, elsewhere one line that says what did not run. */
export function withSoffice(what: string, tests: (soffice: string) => void): void {
  jest.setTimeout(300_000);
  const soffice = findSoffice();
  if (soffice !== null) {
    tests(soffice);
    return;
  }
  test(`LibreOffice is not needed here, or not here (${what})`, () => {
    process.stderr.write(`Did not run: ${what}, because LibreOffice (soffice) is not installed here.\n`);
    expect(process.env["CI"]).not.toBe("true");
  });
}
