/** A moment's date on the user's calendar, as ISO text: "2025-03-01". */
export function localDate(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
