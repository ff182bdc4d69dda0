import { fail, ok, type Result } from "../../domain/shared/result";
import { oncePerPart } from "./alikeParts";
import type { XlsxError } from "./errors";
import type { Package } from "./package";
import { scanXml, type XmlFault } from "./xml";

/** A link from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: worksheet, table, sharedStrings … (transitional and strict files agree on it). */
  readonly kind: string;
  /** Path of a part, or the text of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** Folder of a part with its slash; "" for the package itself. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that holds the relationships of another part. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relationships of a part; of the whole package for "". Empty where there are none. */
export function relationshipsOf(
  file: Pick<Package, "has" | "read">,
  part: string,
): Result<readonly Relationship[], XlsxError> {
  const folder = folderOf(part);
  const name = relationshipsPart(part);
  if (!file.has(name)) return ok([]);
  const bytes = file.read(name);
  if (!bytes.ok) return bytes;
  const written = readLinks(bytes.value);
  if (!written.ok) return fail({ code: written.error, part: name });
  return ok(
    written.value.map((link) => (link.external ? link : { ...link, target: resolvePath(folder, link.target) })),
  );
}

/** Links as they are written: a target inside the file is given from the folder of its part. */
const readLinks = oncePerPart((bytes): Result<readonly Relationship[], XmlFault> => {
  const found: Relationship[] = [];
  const scanned = scanXml(bytes, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const external = attribute("TargetMode") === "External";
      const kind = (attribute("Type") ?? "").split("/").pop() ?? "";
      found.push({ id: attribute("Id") ?? "", kind, external, target: attribute("Target") ?? "" });
    },
  });
  return scanned.ok ? ok(found) : scanned;
});

/** Path of a target that is given from a folder ("xl/"), or from the root with a leading slash. */
function resolvePath(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
