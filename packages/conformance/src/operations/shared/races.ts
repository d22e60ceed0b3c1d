/** Requests at the same time of which one must win. */
import { expectThat } from "../../expect/expect-response.ts";
import type { Exchange } from "../../model/exchange.ts";

/** Exactly one response has the status; `check` looks at each of the others. Returns that one. */
export function expectOneSuccess(
  exchanges: readonly Exchange[],
  status: number,
  check: (other: Exchange) => void,
): Exchange {
  const winners = exchanges.filter(({ response }) => response.status === status);
  const [winner = exchanges[0] as Exchange] = winners;
  expectThat(winners.length === 1, `exactly one ${status}`, countOf(exchanges), winner, {
    earlier: winners.slice(1, 2),
  });
  for (const exchange of exchanges) if (exchange !== winner) check(exchange);
  return winner;
}

/** `3 times 200, 5 times 409` */
export function countOf(exchanges: readonly Exchange[]): string {
  const counts = new Map<number, number>();
  for (const { response } of exchanges) counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} times ${status}`).join(", ");
}
