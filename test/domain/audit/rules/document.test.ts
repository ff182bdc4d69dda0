import { audit, found, idOf, PLANS, publishedResults } from "../fixtures";

const RULE = "published-completion-differs";
const NANJING = PLANS["nanjing-13fyp"];

test("Nanjing's 13th table: exactly rows 4, 8, 10, 18 and 20 print a rate their figures do not give", () => {
  const findings = audit(NANJING, 2020, publishedResults(NANJING)).filter(({ rule }) => rule === RULE);
  const quotes = findings.map(({ place, value, expected, params }) => [
    NANJING.indicators.find(({ id }) => id === place.indicatorId)?.number,
    value,
    expected,
    params.reason ?? null,
  ]);
  expect(quotes).toEqual([
    ["4", "119.64%", "100%", null],
    ["8", "100%", null, "no-target"],
    ["10", "107.5%", "100%", null],
    ["18", "100%", null, "composition-gap"],
    ["20", "100%", "120.34%", null],
  ]);
});

test("a changed outcome, or a year before the end, says nothing about the document", () => {
  const results = publishedResults(NANJING);
  const changed = audit(NANJING, 2020, { ...results, [idOf(NANJING, "20")]: { 2020: 1060 } });
  expect(changed.filter(({ rule }) => rule === RULE)).toHaveLength(4);
  expect(found(NANJING, audit(NANJING, 2018, results), RULE)).toEqual([]);
});

/** Everything the published outcomes of the finished plans give, row by row; no other alarm. */
test.each<[keyof typeof PLANS, readonly string[]]>([
  [
    "nanjing-13fyp",
    [
      "info only-final-results",
      `info ${RULE} 4`,
      "info newly-added-no-target 8",
      `info ${RULE}-none 8`,
      `info ${RULE} 10`,
      "info bounded-reading 13/2020",
      "info bounded-reading 14/2020",
      `info ${RULE}-none 18`,
      "warning composition-gap 18/2020",
      `info ${RULE} 20`,
    ],
  ],
  ["quzhou-13fyp", ["info only-final-results"]],
  ["shangluo-13fyp", ["info only-final-results"]],
  ["xuancheng-13fyp", ["info only-final-results"]],
  ["xuzhou-13fyp", ["info only-final-results", "info bounded-reading 4/2020"]],
])("the published outcome of %s", (planId, expected) => {
  const plan = PLANS[planId];
  expect(found(plan, audit(plan, 2020, publishedResults(plan)))).toEqual(expected);
});
