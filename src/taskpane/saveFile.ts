const TYPES: Readonly<Record<string, string>> = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Some browsers fetch the file only after the click has returned. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser to be saved. Excel for Mac ignores this and gives no error, so the pane always says
 * what to do where no file appeared.
 */
export function saveFile(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  // A copy, because a view may belong to a larger buffer or to shared memory.
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
