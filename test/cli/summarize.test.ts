import { created, csv, FINISHED_IDS, type SummaryJson } from "./inMemory";

async function summary(...args: Parameters<typeof created>): Promise<SummaryJson> {
  const { code, err, json } = await (await created(...args)).run("summarize", "plan.xlsx", "--json");
  expect([code, err]).toEqual([0, []]);
  return json() as SummaryJson;
}

test("Nanjing's 13th plan: 22 published rates agree, exactly 4, 8, 10, 18 and 20 differ", async () => {
  const { asOf, indicators } = await summary("nanjing-13fyp");
  const numbers = (agrees: boolean) =>
    indicators.filter((row) => row["agreesWithPublished"] === agrees).map(({ number }) => number);
  expect(asOf).toBe(2020);
  expect(numbers(false)).toEqual(["4", "8", "10", "18", "20"]);
  expect(numbers(true)).toHaveLength(22);
  expect(indicators.find(({ number }) => number === "20")).toMatchObject({
    completion: 1.2034090909090909,
    publishedCompletion: "100%",
  });
});

test.each(FINISHED_IDS)(
  "%s is a final evaluation: as of its last year, no row without its published result",
  async (id) => {
    const { asOf, indicators } = await summary(id);
    expect(asOf).toBe(2020);
    expect(indicators.filter(({ reasons }) => JSON.stringify(reasons).includes("no-entries"))).toEqual([]);
  },
);

test("bounds and compositions are read back as typed", async () => {
  const { indicators } = await summary("nanjing-13fyp");
  expect(indicators.find(({ number }) => number === "18")).toMatchObject({
    valueToDate: "13∶41∶46",
    completion: null,
    status: "behind",
    reason: "composition-gap",
    reasons: { completion: { code: "composition-gap", gaps: [-1, -1, 2] } },
  });
  expect(indicators.find(({ number }) => number === "13")).toMatchObject({
    valueToDate: 98,
    completion: 1,
    status: "achieved",
  });
});

test("a missing elapsed year makes a flow not computable and names the year", async () => {
  const { indicators } = await summary("nanjing-14fyp", { values: csv("1,2021,27", "1,2023,26") });
  expect(indicators[0]).toMatchObject({
    completion: null,
    status: "notComputable",
    reason: "missing-years",
    reasons: { completion: { code: "missing-years", years: [2022] } },
  });
});

test("as text: title, heading, a line an indicator with its note, counts, thresholds", async () => {
  const { code, out, err } = await (await created("nanjing-13fyp")).run("summarize", "plan.xlsx", "--lang", "en");
  expect([code, err, out.length]).toEqual([0, [], 31]);
  expect(out[0]).toBe("Nanjing: main human resources and social security indicators, 13th Five-Year Plan, as of 2020");
  expect(out[1]?.split("\t")).toHaveLength(10);
  expect(
    out
      .find((line) => line.startsWith("20 "))
      ?.split("\t")
      .slice(2),
  ).toEqual(["1059", "880", "120.34%", "100.00%", "+20.34", "120.34%", "Achieved", "published as 100%"]);
  expect(
    out
      .find((line) => line.startsWith("8 "))
      ?.split("\t")
      .slice(2),
  ).toEqual(["113.43", "**", "", "", "", "", "Not computable", "no target; published as 100%"]);
  expect(out[29]).toBe("Achieved: 25\tBehind: 1\tNot computable: 1");
  expect(out[30]).toBe("Thresholds: ahead ≥110 %, on track ≥100 %, nearly ≥95 %");
});
