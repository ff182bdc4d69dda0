import { auditDocument, type Finding } from "../../../../src/domain/audit";
import { findingText } from "../../../../src/messages/rules/findings";
import { brief, planBefore, PLANS } from "../fixtures";

type PlanId = keyof typeof PLANS;

/** One finding as [what in one line, the two figures or places that do not go together]. */
type Expected = readonly [finding: string, why: string];

/** Everything the published documents say against themselves, checked by hand; nothing else is flagged. */
const FOUND: Readonly<Record<PlanId, readonly Expected[]>> = {
  "nanjing-13fyp": [
    ["info cumulative-mark-missing 3", "target 5, outcome 〔7.79〕"],
    ["info published-completion-differs 4", "119.64% printed uncapped against note 2"],
    ["info published-completion-differs-none 8", "no target (**), yet 100%"],
    ["info published-completion-differs 10", "107.5% printed uncapped against note 2"],
    ["info cumulative-mark-on-stock 17", "〔151〕 and 〔159.91〕 on a level"],
    ["info all-targets-met-claimed 18", "均已全面完成, but 13∶41∶46 against 14∶42∶44"],
    ["info published-completion-differs-none 18", "shares off target printed as 100%"],
    ["info cumulative-mark-on-stock 19", "〔46〕 and 〔49.13〕 on a level"],
    ["info published-completion-differs 20", "1059 / 880 = 120.34%, printed 100%"],
  ],
  "nanjing-14fyp": [
    ["info paragraph-repeated", "box 5, item 3 on unemployment insurance repeats 三(二)2 on work injury"],
    ["info target-below-previous-result 1", "130 after 142.85"],
    ["info target-below-previous-result 3", "4以内 after 1.71"],
    ["info target-below-previous-result 4", "15 after 17.77"],
    ["info target-below-previous-result 6", "50 after 113.43"],
    ["info cumulative-mark-missing 6", "50 among 〔 〕"],
    ["info scope-changed 8", "note 2: 城镇职工 beside 机关事业单位, where table 1 had 企业职工"],
    ["info cumulative-mark-on-stock 8", "〔420〕 on a level; the text says 期末"],
    ["info cumulative-mark-on-stock 9", "〔350〕 on a level"],
    ["info scope-changed 10", "城镇职工工伤保险 becomes 工伤保险"],
    ["info cumulative-mark-on-stock 10", "〔363〕 on a level"],
    ["info target-below-previous-result-and-target 16", "93 after a target of 94 and an outcome of 100"],
    ["info target-below-previous-result-and-target 17", "65 after a target of 72 and an outcome of 88"],
    ["info target-below-previous-result-and-target 18", "98 after a target and an outcome of 100"],
    ["info scope-changed 18", "按期结案率 becomes 结案率"],
  ],
  "quzhou-13fyp": [
    ["info target-worse-than-baseline-flow 1", "10 against a base of 14.73"],
    ["info unit-implausible 1", "jobs counted in 万人次"],
    ["info target-worse-than-baseline 2", "<4 against a base of 2.93"],
  ],
  "quzhou-14fyp": [
    ["info places-disagree", "15 workshops in all (annex 1, 4), or 15 a year (box 6)"],
    ["info goal-without-row-dropped", "登记失业率 3.5%以下 has no row"],
    ["info goal-without-row", "失业人员再就业 1万人 has no row"],
    ["info goal-without-row", "高校毕业生初次就业率 95%以上 has no row"],
    ["info goal-without-row", "技能劳动者占就业人员 26%左右 has no row"],
    ["info goal-without-row", "人力资源服务机构 250家 has no row"],
    ["info goal-without-row", "their revenue of 100亿元 has no row"],
    ["info baseline-equals-previous-target-yearly 1", "2 is 10 / 5; the outcome was 25.22 / 5 = 5.04"],
    ["info target-below-previous-result 1", "2 a year is 10, after 25.22"],
    ["info unit-implausible 1", "人数 counted in 万人次"],
    ["info text-differs-from-table-bound 2", "控制在5.5%…以下 against 5.5左右"],
    ["info places-disagree 3", "补贴类 10万人次 in annex 1, 20 in the table"],
    ["info cumulative-mark-missing-no-marks 3", "20: a table without marks"],
    ["info cumulative-mark-missing-no-marks 9", "1.7: a table without marks"],
    ["info yearly-pace-differs-rounded 12", "四(三): 11.6 + 0.5 × 5 = 14.1 against 14"],
    ["info yearly-pace-differs-rounded 12", "box 6: the same 5000 a year"],
    ["info declared-ratio-differs 12", "31%左右 against 14 / 40 = 35%"],
    ["info baseline-differs-from-previous-result-rounded 12", "11.6 after 11.64"],
    ["info cumulative-mark-missing-no-marks 13", "6: a table without marks"],
    ["info cumulative-mark-missing-no-marks 14", "3: a table without marks"],
    ["info places-disagree 15", "80%以上 and 85%以上 in one cell of annex 1"],
    ["info text-differs-from-table 16", "98%以上 in annex 1, 96 in the table"],
    ["info scope-changed 18", "发卡数量 becomes 持卡人数"],
    ["info unit-implausible 18", "人数 counted in 万张"],
    ["info part-in-another-unit 19", "其中: % of 万张"],
  ],
  "shangluo-13fyp": [
    ["info note-bracket-differs", "（） in the note, { } in the table"],
    ["info text-differs-from-table-bound 1", "超过9.61万人 against { 9.61 }"],
  ],
  "shangluo-14fyp": [
    ["info goal-without-row-dropped", "专业技术人才 6.6万人 has no row"],
    ["info goal-without-row", "技能人才 10.7万人 has no row"],
    ["info goal-without-row", "农村劳动力转移就业 180万人次 has no row"],
    ["info target-below-text-result", "180万人次 after 241.6万人次 in the text"],
    ["info note-bracket-differs", "（） in the note, [ ] in the table"],
    ["info target-below-previous-result 1", "8 after 9.61"],
    ["info text-differs-from-table-bound 2", "4.3%以内 against <4.3"],
    ["info target-below-previous-result-and-target 2", "4.3 after a ceiling of 4 and an outcome of 3.59"],
    ["info attribute-missing 2", "the only row without 预期性 or 约束性"],
    ["warning target-missing 9", "no target: not computable"],
    ["info unit-implausible-magnitude 9", "postdoctoral researchers in 万人"],
    ["info text-differs-from-table-rounded 11", "0.15万人 in box 5, [0.2] in the table"],
    ["info target-below-previous-result 13", "90 after 98%"],
    ["info part-in-another-unit 16", "其中: % of 万人"],
  ],
  "xuancheng-13fyp": [
    ["info note-bracket-differs", "〔〕 in the note, 【】 in the table"],
    ["info text-differs-from-table-bound 2", "2.7% 左右 against 2.7%"],
    ["info unit-implausible 13", "人数 counted in 万个"],
  ],
  "xuancheng-14fyp": [
    ["info section-numbered-twice", "三 heads 社会保障 and 人才队伍建设"],
    ["info baseline-is-a-bound 1", "4万人以上"],
    ["info target-below-previous-result 1", "20 after 24.5"],
    ["info baseline-equals-previous-target 2", "控制4.5%以内, the outcome was 2.7%"],
    ["info baseline-is-a-bound 2", "控制4.5%以内"],
    ["info target-below-previous-result 2", "4.5以内 after 2.7"],
    ["info pace-below-baseline 3", "20 / 5 = 4 against 5.5"],
    ["info baseline-equals-previous-target 6", "63.53, the outcome was 67.63"],
    ["info scope-changed 6", "企业职工 becomes 城镇职工"],
    ["info baseline-equals-previous-target 7", "8.46, the outcome was 8.71"],
    ["info baseline-equals-previous-target 8", "20.69, the outcome was 24.68"],
    ["info baseline-equals-previous-target 9", "33.50, the outcome was 35.1"],
    ["info text-differs-from-table 11", "6.5 万人以上 in the text, 6.33 in the table"],
    ["info baseline-equals-previous-target 11", "4.55, the outcome was 4.72"],
    ["info baseline-differs-from-previous-result 12", "72: neither 81.6 nor the target 60"],
    ["info target-worse-than-baseline 12", "72 → 65"],
    ["info target-below-previous-result 12", "65 after 81.6"],
    ["info baseline-differs-from-previous-result 13", "94: neither 98.9 nor the target 92"],
    ["info target-below-previous-result 13", "95 after 98.9"],
    ["info target-worse-than-baseline 14", "100 → 96"],
    ["info unit-differs-from-previous-plan 15", "万个 becomes 万人 (221.2 and 221)"],
    ["info part-in-another-unit 16", "其中: % of 万人"],
  ],
  "xuzhou-13fyp": [
    ["info section-numbered-twice", "表1 in chapter 1 and in the annex"],
    ["info text-differs-from-table-rounded 13", "33万人 in the text, 33.4 in the table"],
    ["info text-differs-from-table-weaker 15", "98%以上 in the text; target ≥99, outcome 99.95"],
  ],
  "xuzhou-14fyp": [
    ["info goal-without-row-dropped", "专业技术人才 70万人 has no row"],
    ["info goal-without-row", "技能人才 135万人 has no row"],
    ["info goal-without-row", "离校未就业毕业生就业率 95%以上 has no row"],
    ["info goal-without-row", "创业培训 5万人 has no row"],
    ["info yearly-pace-differs", "60 + 1.7 × 5 = 68.5 against 70万人"],
    ["info target-below-text-result", "创业培训 5万人 after 11.17万人 in the text"],
    ["info section-numbered-twice", "表2 in chapter 2 and in the annex"],
    ["info pace-below-baseline-new-scope 1", "37.5 / 5 = 7.5 against 8.8 (新口径)"],
    ["info target-below-previous-result-and-target 1", "37.5 after a target of 40 and an outcome of 58.01"],
    ["info target-worse-than-baseline 2", "1.76 → 4以内"],
    ["info text-differs-from-table-bound 3", "超过11万人 against [11]"],
    ["info pace-below-baseline 3", "11 / 5 = 2.2 against 5.25"],
    ["info target-below-text-result 3", "[11] after 27.65万人 in the text"],
    ["info text-differs-from-table-bound 4", "超过12万人 against [12]"],
    ["info pace-below-baseline-new-scope 4", "12 / 5 = 2.4 against 4.5 (新口径)"],
    ["info target-below-previous-result 4", "12 after 18.56"],
    ["info text-differs-from-table-unit 5", "每年不少于12万人 (persons) against [60] 万人次"],
    ["info text-differs-from-table-bound 10", "超过25万人 against [25]"],
    ["info named-otherwise 10", "大学生 in the text, 高校毕业生 in the table"],
    ["info pace-below-baseline 12", "30 / 5 = 6 against 8.8"],
    ["info unit-implausible 12", "证书数 counted in 万人次"],
    ["info unit-implausible 13", "人数 counted in 万人次"],
    ["info named-otherwise 15", "结案率 in the text, 按期结案率 in the table"],
    ["info breakdown-without-row", "break-down 3: job fairs"],
    ["info region-names-vary", "开发区 in break-down 2, 经开区 in 3, 4, 5 and 9"],
    ["info breakdown-without-row", "break-down 5: start-up loans"],
  ],
};

const planIds = Object.keys(FOUND) as PlanId[];
const auditOf = (planId: PlanId): readonly Finding[] => auditDocument(PLANS[planId], planBefore(planId));

test.each(planIds)("%s, with no entries at all", (planId) => {
  expect(auditOf(planId).map((finding) => brief(PLANS[planId], finding))).toEqual(
    FOUND[planId].map(([finding]) => finding),
  );
});

const all = planIds.flatMap((planId) => auditOf(planId).map((finding) => ({ planId, finding })));

test("both places are quoted in full, in both languages", () => {
  const places = all.flatMap(({ planId, finding }) => (finding.params.place ? [{ planId, finding }] : []));
  expect(places.length).toBeGreaterThan(30);
  for (const { planId, finding } of places) {
    const row = PLANS[planId].indicators.find(({ id }) => id === finding.place.indicatorId) ?? null;
    for (const language of ["zh-CN", "en"] as const) {
      const text = findingText(finding, row, language);
      for (const quote of [finding.params.quote, finding.params.otherQuote ?? ""]) expect(text).toContain(quote);
      expect(text).not.toMatch(/[{][a-z]|undefined|\[object|NaN|“”/i);
    }
  }
});

test("a plan that stands alone is held against itself only", () => {
  const alone = auditDocument(PLANS["xuancheng-14fyp"], null).map(({ rule }) => rule);
  expect(alone.filter((rule) => rule.includes("previous"))).toEqual([]);
  expect(alone).toContain("text-differs-from-table");
});

test("no finding is an error, and only what cannot be computed is a warning", () => {
  expect(all.filter(({ finding }) => finding.severity !== "info").map(({ finding }) => finding.rule)).toEqual([
    "target-missing",
  ]);
  expect(all.filter(({ finding }) => finding.undecidable || finding.fix)).toEqual([]);
});
