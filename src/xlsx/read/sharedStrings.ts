import { ok, type Result } from "../../domain/shared/result";
import { unescapeText } from "../text";
import { clipText } from "./cellRecord";
import { textEnd } from "./plainCell";
import { isSame, type IsSame } from "./sameBytes";
import { scanXml, textAt, type XmlFault } from "./xml";
import { startsWith } from "./xmlTag";

const [OPEN, OPEN_KEPT, CLOSE] = ["<si><t>", '<si><t xml:space="preserve">', "</t></si>"];

/** A text that is written plainly, and where. */
interface PlainText {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** The texts of a part that was read before, by their number. */
interface EarlierTexts {
  readonly bytes: Uint8Array;
  readonly texts: ReadonlyMap<number, PlainText>;
}

/** Larger parts are none that a bureau sent out by the thousand. */
const LARGEST = 500_000;
/** Share of texts that must be as they were for a part to be of use. */
const ALIKE = 0.5;

/** Files that one bureau sent out have nearly all of their texts in common. */
let earlier: EarlierTexts | null = null;

/** Start of the text of an item that has one text only, without a look; 0 for any other. */
function plainStart(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, OPEN)) return at + OPEN.length;
  return startsWith(bytes, at, OPEN_KEPT) ? at + OPEN_KEPT.length : 0;
}

/** Reads items that have one text only in a go, the texts of an earlier part without decoding them again. */
function plainTexts(bytes: Uint8Array, same: IsSame) {
  const known = earlier;
  const found = new Map<number, PlainText>();
  let alike = 0;
  return {
    /** Index after the item at `at`, whose text is handed over; 0 for one that is to be read tag by tag. */
    read: (at: number, number: number, keep: (text: string) => void): number => {
      const from = plainStart(bytes, at);
      if (from === 0) return 0;
      const to = textEnd(bytes, from);
      if (!startsWith(bytes, to, CLOSE)) return 0;
      const length = to - from;
      const before = known?.texts.get(number);
      if (known && before?.length === length && same(known.bytes, before.from, bytes, from, length)) {
        alike += 1;
        keep(before.text);
      } else {
        const text = clipText(unescapeText(textAt(bytes, from, to, false)));
        if (!known && bytes.length <= LARGEST) found.set(number, { from, length, text });
        keep(text);
      }
      return to + CLOSE.length;
    },
    done: (count: number): void => {
      if (known && alike >= count * ALIKE) return;
      earlier = known || bytes.length > LARGEST ? null : { bytes, texts: found };
    },
  };
}

/** The texts that cells refer to by number. Phonetic hints (rPh) are not text. */
export function readSharedStrings(bytes: Uint8Array, same: IsSame = isSame): Result<readonly string[], XmlFault> {
  const strings: string[] = [];
  const plain = plainTexts(bytes, same);
  let text = "";
  let depth = 0;
  let inText = false;
  let inPhonetic = false;
  const keep = (each: string): void => void strings.push(each);
  const scanned = scanXml(bytes, {
    whole: (start) => (depth === 1 ? plain.read(start, strings.length, keep) : 0),
    open: (name) => {
      depth += 1;
      if (name === "si") text = "";
      if (name === "rPh") inPhonetic = true;
      inText = name === "t" && !inPhonetic;
    },
    text: (from, to, literal) => {
      if (inText) text += textAt(bytes, from, to, literal);
    },
    close: (name) => {
      depth -= 1;
      if (name === "si") keep(clipText(unescapeText(text)));
      if (name === "rPh") inPhonetic = false;
      if (name === "t") inText = false;
    },
  });
  if (!scanned.ok) return scanned;
  plain.done(strings.length);
  return ok(strings);
}
