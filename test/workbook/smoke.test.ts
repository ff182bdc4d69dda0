import { specOf } from "./fixtures";
import { writeFileSync } from "node:fs";
test("smoke", () => {
  const t = Date.now();
  const spec = specOf("nanjing-14fyp", 2022, { "new-urban-jobs": { 2021: 28.1, 2022: 30.2 }, "registered-unemployment-rate": { 2022: 1.8 }, "surveyed-unemployment-rate": { 2021: 4, 2022: 6 } });
  writeFileSync("/tmp/lo/spec.json", JSON.stringify(spec, null, 1));
  console.log(Date.now() - t, JSON.stringify(spec).length);
});
