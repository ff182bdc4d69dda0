import {
  allocate,
  NO_WEIGHTS,
  type Allocation,
  type AllocationRequest,
  type AllocationTask,
} from "../../../src/domain/allocation";

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

/** A target to be spread in equal parts, unless the test says otherwise. */
export function aRequest(asked: Partial<AllocationRequest> & Pick<AllocationRequest, "indicatorId" | "regions">) {
  const usual = { method: "equal", unit: null, decimals: null, base: null, weights: NO_WEIGHTS, locks: [] } as const;
  return { ...usual, ...asked } satisfies AllocationRequest;
}
