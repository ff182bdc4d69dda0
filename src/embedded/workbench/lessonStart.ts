const KEY = "plan-indicators-lesson-start";
/** Characters that a call takes as arguments. */
const CHUNK = 8192;

function toText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Remembers the workbook that a lesson starts with, as long as the tab is open. False where the browser keeps nothing. */
export function keepStart(bytes: Uint8Array): boolean {
  try {
    sessionStorage.setItem(KEY, toText(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The workbook that the lesson starts with; null where it starts with an empty one. */
export function lessonStart(): Uint8Array | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : Uint8Array.from(atob(kept), (character) => character.charCodeAt(0));
}

/** The next lesson starts with an empty workbook. */
export function forgetStart(): void {
  sessionStorage.removeItem(KEY);
}
