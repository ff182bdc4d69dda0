/** The three parts of a footer, each in Excel's codes. */
export interface FooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = { L: "left", C: "center", R: "right" } as const;

const isSection = (code: string): code is keyof typeof SECTIONS => code in SECTIONS;

/** Takes a footer apart at &L, &C and &R; text before the first of them is centred. Other codes stay ("&P", "&&"). */
export function footerParts(footer: string): FooterParts {
  const parts = { left: "", center: "", right: "" };
  let section: keyof FooterParts = "center";
  for (const [token] of footer.matchAll(/&?[^&]|&&/gsu)) {
    const code = token.length > 1 ? token.slice(1) : "";
    if (isSection(code)) section = SECTIONS[code];
    else parts[section] += token;
  }
  return parts;
}
