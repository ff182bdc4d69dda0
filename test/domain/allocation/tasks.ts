import { allocate, NO_WEIGHTS, type Allocation, type AllocationTask } from "../../../src/domain/allocation";

/** A flow in equal parts over three regions and five years, unless the test says otherwise. */
export function aTask(task: Partial<AllocationTask> & Pick<AllocationTask, "total">): AllocationTask {
  return {
    kind: "flow",
    regions: ["甲县", "乙县", "丙区"],
    years: [2021, 2022, 2023, 2024, 2025],
    decimals: 0,
    baseline: null,
    method: "equal",
    base: null,
    weights: NO_WEIGHTS,
    locks: [],
    ...task,
  };
}

/** The allocation of a task that can be carried out. */
export function allocated(task: AllocationTask): Allocation {
  const allocation = allocate(task);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  return allocation.value;
}
