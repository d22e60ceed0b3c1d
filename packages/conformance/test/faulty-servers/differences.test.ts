import { expect, test } from "vitest";
import { differences } from "./differences.ts";
import { inspectServer, secret } from "./inspect-server.ts";
import { loadServer } from "./load-server.ts";

test.each(differences.map((difference) => [difference.name, difference] as const))(
  "no case fails, and none is unclear: %s",
  async (_, difference) => {
    const { createServer } = await loadServer(difference);
    const { results } = await inspectServer(createServer(secret), { only: difference.cases, examples: 5 });
    expect(results.filter(({ verdict }) => verdict === "fail" || verdict === "error")).toEqual([]);
    expect(results.some(({ verdict }) => verdict === "pass")).toBe(true);
  },
);
