const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** By then the browser has taken the bytes. */
const RELEASE_MS = 60_000;

/** Hands bytes to the browser as a download. */
export function saveAsFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_MS);
}
