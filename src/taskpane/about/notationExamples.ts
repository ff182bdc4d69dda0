import type { aboutMessages } from "../../messages/pane/paneAbout";

/** One line of the notation help: figures as the published plans print them, and what they mean. */
export interface NotationExample {
  readonly printed: string;
  readonly meaning: keyof typeof aboutMessages;
}

/** Examples from the five published documents. */
export const NOTATION: readonly NotationExample[] = [
  { printed: "【20】 〔130〕 [37.5]", meaning: "notationCumulative" },
  { printed: "4.5%以内 ≤4 <4.3", meaning: "notationUpper" },
  { printed: "≥90 98%以上 >94", meaning: "notationLower" },
  { printed: "5左右", meaning: "notationAbout" },
  { printed: "13:41:46", meaning: "notationComposition" },
  { printed: "- —", meaning: "notationNone" },
  { printed: "**", meaning: "notationNew" },
];
