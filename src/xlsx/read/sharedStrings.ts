import { unescapeText } from "../text";
import { scanXml } from "./xml";

/** The texts that cells refer to by number; null when the part is broken. Phonetic hints (rPh) are not text. */
export function readSharedStrings(xml: string): readonly string[] | null {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inPhonetic = false;
  const complete = scanXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") inPhonetic = true;
      inText = name === "t" && !inPhonetic;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === "si") strings.push(unescapeText(text));
      if (name === "rPh") inPhonetic = false;
      if (name === "t") inText = false;
    },
  });
  return complete ? strings : null;
}
