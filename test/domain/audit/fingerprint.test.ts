import { RULE_SET_VERSION, ruleSetFingerprint } from "../../../src/domain/audit";
import { defaultSettings, type PlanSettings } from "../../../src/domain/plan";

const SETTINGS = defaultSettings(2023);
const { auditThresholds, thresholds } = SETTINGS;

test("the fingerprint is sixteen hex digits and the same each time", () => {
  expect(ruleSetFingerprint(SETTINGS)).toMatch(/^[0-9a-f]{16}$/);
  expect(ruleSetFingerprint(defaultSettings(2023))).toBe(ruleSetFingerprint(SETTINGS));
  expect(RULE_SET_VERSION).toMatch(/^\d+\.\d+$/);
});

test.each<[string, PlanSettings]>([
  ["a jump threshold", { ...SETTINGS, auditThresholds: { ...auditThresholds, jumpDeviations: 6 } }],
  [
    "a floor",
    { ...SETTINGS, auditThresholds: { ...auditThresholds, jumpFloors: { ...auditThresholds.jumpFloors, rate: 3 } } },
  ],
  ["a status threshold", { ...SETTINGS, thresholds: { ...thresholds, near: 0.9 } }],
  ["the tolerance", { ...SETTINGS, aboutTolerance: 0.05 }],
])("%s changes it", (_, settings) => {
  expect(ruleSetFingerprint(settings)).not.toBe(ruleSetFingerprint(SETTINGS));
});

test.each<[string, PlanSettings]>([
  ["the year reported on", { ...SETTINGS, asOf: 2024 }],
  ["a policy", { ...SETTINGS, policy: "uncapped" }],
  [
    "the order of the settings' keys",
    {
      ...SETTINGS,
      thresholds: { near: thresholds.near, onTrack: thresholds.onTrack, ahead: thresholds.ahead },
    },
  ],
])("%s does not", (_, settings) => {
  expect(ruleSetFingerprint(settings)).toBe(ruleSetFingerprint(SETTINGS));
});
