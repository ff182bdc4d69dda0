/** Things by their region, each group in the order given. Each is looked at once: there may be thousands of regions. */
export function groupByRegion<Item extends { readonly region: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.region);
    if (group) group.push(item);
    else groups.set(item.region, [item]);
  }
  return groups;
}
