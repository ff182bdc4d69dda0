/** What a small window says. */
export interface NoticeText {
  readonly what: string;
  readonly next: string;
  /** Language of both. */
  readonly language: string;
}

/** The part of an address that hands a text over to the window: `#what=…&next=…&language=…`. */
export function noticeHash({ what, next, language }: NoticeText): string {
  return `#${new URLSearchParams({ what, next, language }).toString()}`;
}

/** The text that an address hands over; blank where it has none. */
export function noticeOf(hash: string): NoticeText {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    what: given.get("what") ?? "",
    next: given.get("next") ?? "",
    language: given.get("language") === "en" ? "en" : "zh-CN",
  };
}
