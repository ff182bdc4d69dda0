import type { Catalogue } from "../format";

/**
 * Where the reporting unit signs, at the head of the entry sheet; labels as on the forms of Chinese statistics.
 * A prompt title holds at most 32 characters, its text 255.
 */
export const submissionTexts = {
  reporter: { zh: "填表人", en: "Reporter" },
  reporterPrompt: { zh: "填表人姓名，报出前必填。", en: "Name of the person who reports; needed before sending back." },
  reporterError: { zh: "最多 {most} 字。", en: "At most {most} characters." },
  contact: { zh: "联系电话", en: "Contact" },
  contactPrompt: { zh: "电话或邮箱，数据有疑问时联系。", en: "Telephone or e-mail, for questions about the figures." },
  contactError: { zh: "最多 {most} 字。", en: "At most {most} characters." },
  date: { zh: "报出日期", en: "Date sent back" },
  datePrompt: {
    zh: "报出的日期，如 2026-1-15，报出前必填。",
    en: "Date of sending back, e.g. 2026-1-15; needed before sending back.",
  },
  dateError: { zh: "请填 {first} 年以后的日期，如 2026-1-15。", en: "Type a date from {first} on, e.g. 2026-1-15." },
} as const satisfies Catalogue;
