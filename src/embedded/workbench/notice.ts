/** How long a notice stays. */
const NOTICE_MS = 6000;

/** Shows a sentence over the grid for a while, without taking the focus. */
export function createNotice(box: HTMLElement): (text: string) => void {
  let hiding: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(hiding);
    box.textContent = text;
    box.classList.add("shown");
    hiding = setTimeout(() => box.classList.remove("shown"), NOTICE_MS);
  };
}
