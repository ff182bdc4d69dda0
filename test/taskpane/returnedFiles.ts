import type { Rejection, TakenBack } from "../../src/app/types";
import { rejectionText } from "../../src/messages/app/consolidation";
import type { Finding } from "../../src/domain/audit";
import { dryRun, type Submitted } from "../../src/domain/consolidation";
import { planYears } from "../../src/domain/plan/period";
import { planOf } from "./fakeApp";

const plan = planOf("xuzhou-14fyp");

/** A finding about a row of a region's workbook. */
export function regionFinding(breakdownId: string, severity: Finding["severity"] = "error", value = -3): Finding {
  return {
    rule: "negative-value",
    message: "negative-value",
    severity,
    params: { value },
    place: { indicatorId: breakdownId, period: "2023", sheet: "指标填报", cell: "K7" },
    value,
    expected: "≥ 0",
    fix: null,
    undecidable: false,
  };
}

/** All but the first few figures of a file. */
function without(count: number, { places, raws }: Submitted): Pick<Submitted, "places" | "raws"> {
  return { places: places.slice(count), raws: raws.slice(count) };
}

/** What a region returned: its targets as figures to the year reported on. */
export function submitted(region: string, extra: Partial<Submitted> = {}): Submitted {
  const figures = plan.breakdowns
    .filter(({ rows }) => rows.some((row) => row.region === region))
    .flatMap((table) =>
      planYears(plan.period)
        .filter((year) => year <= 2023)
        .map((year) => ({
          raw: table.cells.find((each) => each.region === region)?.values[table.columns.indexOf(String(year))] ?? 1,
          place: {
            breakdownId: table.id,
            period: String(year),
            formula: null,
            numberFormat: null,
            source: { sheet: "指标填报", address: `K${table.number}` },
          },
        })),
    );
  return {
    file: `${region}.xlsx`,
    modified: "2024-01-20T08:00:00.000Z",
    region,
    planId: plan.id,
    planHash: "",
    round: 1,
    returns: 0,
    asOf: 2023,
    reporter: "王芳",
    contact: "0516-1234567",
    date: "2024-01-15",
    signed: { state: "days", days: { first: "2024-01-15", last: "2024-01-15" } },
    notes: [],
    warnings: [],
    remarks: {},
    places: figures.map(({ place }) => place),
    raws: figures.map(({ raw }) => raw),
    typed: {},
    counts: { error: 0, warning: 0, info: 0, explained: 0 },
    findings: [],
    ...extra,
  };
}

/** A file that cannot be used. */
export function rejected(file: string): Rejection {
  return { file, reason: "no-plan", text: rejectionText("no-plan", { zh: {}, en: {} }) };
}

/** Everything that was read, with the real dry run. */
export function takenBack(submissions: readonly Submitted[], extra: Partial<TakenBack> = {}): TakenBack {
  return {
    plan,
    dryRun: dryRun(plan, submissions),
    rejected: [],
    asOf: 2023,
    read: submissions.length,
    cancelled: false,
    ...extra,
  };
}

/** A first and a second submission of a county, one with errors, one incomplete, most complete, three missing, one rejected. */
export function usualReturn(): TakenBack {
  const first = plan.breakdowns[0]!.id;
  const [second] = [submitted("沛县")];
  return takenBack(
    [
      submitted("丰县", {
        counts: { error: 1, warning: 2, info: 0, explained: 1 },
        findings: [regionFinding(first), regionFinding(first, "warning", 2)],
        notes: [{ kind: "explanation", breakdownId: first, period: "2023", text: "含新增园区，口径有变化" }],
      }),
      submitted("沛县", {
        file: "沛县-旧.xlsx",
        date: "2024-01-10",
        ...without(2, second),
        counts: { error: 1, warning: 0, info: 0, explained: 0 },
        findings: [regionFinding(first)],
      }),
      submitted("沛县", { file: "各县报送/沛县（修改后）20240118.xlsx", date: "2024-01-18", round: 2, returns: 1 }),
      submitted("邳州市", without(3, submitted("邳州市"))),
      ...["新沂市", "睢宁县", "铜山区", "贾汪区", "主城区", "开发区", "港务区", "云龙区", "鼓楼区"].map((region) =>
        submitted(region),
      ),
    ],
    { read: 14, rejected: [rejected("泉山区（复制）.xlsx")] },
  );
}
