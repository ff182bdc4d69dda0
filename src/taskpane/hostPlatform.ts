/** Platforms where a task pane saves no files and is told of no error, and where a new workbook may open behind. */
const WITHOUT_FILES: readonly string[] = ["Mac", "iOS"];

/**
 * True where a task pane can hand a file over to be saved.
 * Source: OfficeDev/office-js issues 2700 (downloads) and 6943 (new windows).
 *
 * @param platform As the host says it; undefined where it does not.
 */
export function savesFiles(platform: string | undefined): boolean {
  return platform === undefined || !WITHOUT_FILES.includes(platform);
}
