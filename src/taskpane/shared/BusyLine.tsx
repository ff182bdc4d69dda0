import { Spinner } from "@fluentui/react-components";

/** A small spinner with its reason, announced. */
export function BusyLine({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Spinner size="tiny" label={label} labelPosition="after" />
    </div>
  );
}
