/** An arc of a network: how much fits through, and what a unit of it costs. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: bigint;
}

/** Nodes 0 … nodes − 1; the arcs must form no cycle of negative cost. */
export interface Network {
  readonly nodes: number;
  readonly arcs: readonly Arc[];
  readonly source: number;
  readonly sink: number;
}

/** Both directions of every arc: even numbers forward, odd ones back. */
interface Residual {
  readonly ends: readonly number[];
  readonly costs: readonly bigint[];
  readonly room: number[];
  readonly leaving: readonly (readonly number[])[];
}

function residualOf({ nodes, arcs }: Network): Residual {
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ from, to }, index) => {
    leaving[from]?.push(2 * index);
    leaving[to]?.push(2 * index + 1);
  });
  return {
    ends: arcs.flatMap(({ from, to }) => [to, from]),
    costs: arcs.flatMap(({ cost }) => [cost, -cost]),
    room: arcs.flatMap(({ capacity }) => [capacity, 0]),
    leaving,
  };
}

/** The arc by which each node is reached at least cost from the source (Bellman and Ford, with a queue). */
function cheapestWays({ ends, costs, room, leaving }: Residual, source: number): readonly (number | undefined)[] {
  const cost: (bigint | undefined)[] = leaving.map(() => undefined);
  const by: (number | undefined)[] = leaving.map(() => undefined);
  const waiting = new Set([source]);
  cost[source] = 0n;
  for (const node of waiting) {
    waiting.delete(node);
    for (const arc of leaving[node] ?? []) {
      const end = ends[arc] ?? 0;
      const next = (cost[node] ?? 0n) + (costs[arc] ?? 0n);
      const known = cost[end];
      if ((room[arc] ?? 0) === 0 || (known !== undefined && known <= next)) continue;
      cost[end] = next;
      by[end] = arc;
      waiting.add(end);
    }
  }
  return by;
}

/** The arcs from source to sink; null where there is no way. */
function wayTo(
  by: readonly (number | undefined)[],
  { ends }: Residual,
  { source, sink }: Network,
): readonly number[] | null {
  const way: number[] = [];
  for (let node = sink; node !== source;) {
    const arc = by[node];
    if (arc === undefined) return null;
    way.push(arc);
    node = ends[arc ^ 1] ?? source;
  }
  return way;
}

/**
 * The cheapest whole flow of a given amount through a network, by successive shortest paths.
 *
 * @returns The flow of each arc, or null where the amount does not fit through.
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993), section 9.7.
 */
export function cheapestFlow(network: Network, amount: number): readonly number[] | null {
  const residual = residualOf(network);
  const { room } = residual;
  for (let left = amount; left > 0;) {
    const way = wayTo(cheapestWays(residual, network.source), residual, network);
    if (way === null) return null;
    const step = way.reduce((least, arc) => Math.min(least, room[arc] ?? 0), left);
    for (const arc of way) {
      room[arc] = (room[arc] ?? 0) - step;
      room[arc ^ 1] = (room[arc ^ 1] ?? 0) + step;
    }
    left -= step;
  }
  return network.arcs.map((_, index) => room[2 * index + 1] ?? 0);
}
