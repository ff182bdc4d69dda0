import { ok, type Result } from "../../domain/shared/result";
import { unescapeText } from "../text";
import { clipText } from "./cellRecord";
import { scanXml, textAt, type XmlFault } from "./xml";

/** The texts that cells refer to by number. Phonetic hints (rPh) are not text. */
export function readSharedStrings(bytes: Uint8Array): Result<readonly string[], XmlFault> {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inPhonetic = false;
  const scanned = scanXml(bytes, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") inPhonetic = true;
      inText = name === "t" && !inPhonetic;
    },
    text: (from, to, literal) => {
      if (inText) text += textAt(bytes, from, to, literal);
    },
    close: (name) => {
      if (name === "si") strings.push(clipText(unescapeText(text)));
      if (name === "rPh") inPhonetic = false;
      if (name === "t") inText = false;
    },
  });
  return scanned.ok ? ok(strings) : scanned;
}
