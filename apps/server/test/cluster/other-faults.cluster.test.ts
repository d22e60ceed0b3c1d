import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { expectNoLoss } from "./expect-no-loss.ts";
import { useTopology } from "./topology.ts";
import { observe } from "./under-load.ts";

const topology = useTopology();

test("PostgreSQL of the primary is killed: a standby takes over", async (context) => {
  const { database } = topology();
  const killed = await database.primary();
  await expectNoLoss(context, topology(), {
    name: "PostgreSQL of the primary killed, Patroni goes on",
    cause: async () => killed.killPostmaster(),
  });
  expect((await database.primary()).name).not.toBe(killed.name);
});

test("Patroni of the primary is killed and PostgreSQL goes on: only the new primary is used", async (context) => {
  const { database } = topology();
  const cutOff = await database.primary();
  await expectNoLoss(context, topology(), {
    name: "Patroni of the primary killed, PostgreSQL goes on",
    cause: cutOff.killPatroni,
  });
  expect((await database.primary()).name).not.toBe(cutOff.name);
});

test("a planned switchover: the synchronous standby takes over", async (context) => {
  const { database } = topology();
  const before = await database.primary();
  const standby = await database.synchronousStandby();
  await expectNoLoss(context, topology(), { name: "planned switchover", cause: database.switchOver });
  expect(before.name).not.toBe(standby.name);
  expect((await database.primary()).name).toBe(standby.name);
});

test("the synchronous standby is lost: changes go on with the other standby", async (context) => {
  const { database } = topology();
  const primary = await database.primary();
  const standby = await database.synchronousStandby();
  await expectNoLoss(context, topology(), { name: "synchronous standby lost", cause: standby.killAll });
  expect((await database.primary()).name).toBe(primary.name);
  expect((await database.synchronousStandby()).name).not.toBe(standby.name);
});

test("etcd is stopped: there is no primary until it is back", async (context) => {
  const { database } = topology();
  await expectNoLoss(context, topology(), {
    name: "etcd started again, after it was stopped until there was no primary",
    prepare: async () => {
      await database.etcd.kill();
      await database.waitUntilNoPrimary();
    },
    cause: async () => database.etcd.start(),
  });
});

test("etcd is stopped in failsafe mode: changes go on", async (context) => {
  const { database } = topology();
  await database.configure({ failsafe_mode: true });
  await database.waitUntilFailsafe();
  const primary = await database.primary();
  await expectNoLoss(context, topology(), {
    name: "etcd stopped for two leases, with `failsafe_mode`",
    cause: database.etcd.kill,
    repair: async () => {
      await setTimeout(2 * database.leaseMs);
      database.etcd.start();
    },
  });
  expect((await database.primary()).name).toBe(primary.name);
});

test("a server is killed: no request that is sent after that fails", async (context) => {
  const { service } = topology();
  const { failedAfterFault } = await expectNoLoss(context, topology(), {
    name: "one of three servers killed",
    cause: async () => service.servers[0]?.kill(),
  });
  expect(failedAfterFault).toBe(0);
});

test("the primary is lost without HAProxy: the servers find the new one among three addresses", async (context) => {
  const { database, startService } = topology();
  const direct = { service: await startService("direct", database.directUrl), databaseUrl: database.directUrl };
  context.onTestFinished(direct.service.stop);
  const lost = await database.primary();
  const fault = { name: "primary lost; no HAProxy, three addresses in `DATABASE_URL`", cause: lost.killAll };
  await expectNoLoss(context, topology(), fault, direct);
  expect((await database.primary()).name).not.toBe(lost.name);
});

test("the check finds the changes that asynchronous replication loses", async ({ onTestFinished }) => {
  const { database, databaseUrl, service, printLogsOnFailure, repair } = topology();
  printLogsOnFailure();
  onTestFinished(repair);
  await database.configure({ synchronous_mode: false });
  await database.waitUntilHealthy();
  const lost = await database.primary();
  const { report, figure } = await observe(service, databaseUrl, {
    name: "primary lost with changes that no standby has",
    prepare: async (load) => {
      await database.pauseReplication();
      await load.waitFor(20);
    },
    cause: lost.killAll,
    repair: async () => database.resumeReplication(),
  });
  expect(figure.missing).toBeGreaterThan(0);
  expect(report.problems.join("\n")).toContain("was acknowledged as version");
});
