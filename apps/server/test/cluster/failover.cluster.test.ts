import { expect, test } from "vitest";
import { expectNoLoss } from "./expect-no-loss.ts";
import { useTopology } from "./topology.ts";

const topology = useTopology();

test("the machine of the primary is lost: a standby takes over, and no acknowledged change is missing", async (context) => {
  const { database } = topology();
  const lost = await database.primary();
  await expectNoLoss(context, topology(), {
    name: "primary lost (Patroni and PostgreSQL killed)",
    cause: lost.killAll,
  });
  expect((await database.primary()).name).not.toBe(lost.name);
});
