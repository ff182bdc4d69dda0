import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { AllocationMethod } from "../../../domain/allocation";
import { breakdownHeaders } from "../../../messages/sheets/breakdowns";
import { allocateMessages } from "../../../messages/pane/paneRegionsAllocate";
import { useMessages } from "../../paneContext";
import { useScreenStyles } from "../../shared/useScreenStyles";
import { AddRegions } from "./AddRegions";
import { needsBase, newRegions, type AllocationDraft } from "./draft";
import { RegionTable } from "./RegionTable";
import { TableFields } from "./TableFields";
import { YearWeights } from "./YearWeights";

const METHODS: readonly AllocationMethod[] = ["equal", "base", "weights"];
const YEAR = /^\d{4}$/;

interface AllocationFormProps {
  readonly draft: AllocationDraft;
  readonly years: readonly number[];
  readonly onEdit: (change: Partial<AllocationDraft>) => void;
}

/** Method, base, regions, pace and unit of an allocation. */
export function AllocationForm({ draft, years, onEdit }: AllocationFormProps) {
  const say = useMessages(allocateMessages);
  const { method, regions } = draft;
  const chooseMethod = (value: string): void => {
    const chosen = METHODS.find((each) => each === value);
    if (chosen) onEdit({ method: chosen });
  };
  return (
    <>
      <Field label={say("method")}>
        <RadioGroup value={method} onChange={(_, { value }) => chooseMethod(value)}>
          {METHODS.map((each) => (
            <Radio key={each} value={each} label={say(each)} />
          ))}
        </RadioGroup>
      </Field>
      {needsBase(draft) && <BaseSelect draft={draft} onEdit={onEdit} />}
      <RegionTable draft={draft} onRegions={(next) => onEdit({ regions: next })} />
      <AddRegions onAdd={(text) => onEdit({ regions: [...regions, ...newRegions(text, regions)] })} />
      <YearWeights years={years} weights={draft.yearWeights} onWeights={(yearWeights) => onEdit({ yearWeights })} />
      <TableFields draft={draft} onEdit={onEdit} />
    </>
  );
}

function BaseSelect({ draft, onEdit }: Omit<AllocationFormProps, "years">) {
  const say = useMessages(allocateMessages);
  const sayHeader = useMessages(breakdownHeaders);
  const layout = useScreenStyles();
  const { base, method, indicator } = draft;
  const headOf = (column: string): string => (YEAR.test(column) ? column : sayHeader("targetTotal"));
  const choose = (value: string): void =>
    onEdit({ base: value === "typed" ? "typed" : value === "" ? null : Number(value) });
  return (
    <Field label={say(method === "base" ? "baseColumn" : "baseStock")}>
      <Select
        className={layout.fullWidth}
        select={{ className: layout.fullWidth }}
        value={base ?? (method === "base" ? "typed" : "")}
        onChange={(_, { value }) => choose(value)}
      >
        {indicator.baseColumns.map(({ source, column }, index) => (
          <option key={`${source} ${column}`} value={index}>
            {say(source === "reported" ? "baseReported" : "basePrinted", { column: headOf(column) })}
          </option>
        ))}
        <option value="typed">{say("baseTyped")}</option>
        {method !== "base" && <option value="">{say("baseNone")}</option>}
      </Select>
    </Field>
  );
}
