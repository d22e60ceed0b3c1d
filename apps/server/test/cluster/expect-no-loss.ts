import { expect, onTestFinished, type TestContext } from "vitest";
import type { Topology } from "./topology.ts";
import { type Fault, type Observation, observe } from "./under-load.ts";

/**
 * Lets a fault happen under load, records what was measured, and expects that what callers saw is what one register can show: no
 * acknowledged change is missing. The hash chains verify, and every call gets a response. Everything that the fault has stopped is started again when the test has finished.
 *
 * @param target which servers are called; by default those behind HAProxy.
 */
export async function expectNoLoss(
  { task }: TestContext,
  topology: Topology,
  fault: Fault,
  target: Pick<Topology, "service" | "databaseUrl"> = topology,
): Promise<Observation> {
  topology.printLogsOnFailure();
  onTestFinished(topology.repair);
  const observation = await observe(target.service, target.databaseUrl, fault);
  task.meta.failover = observation.figure;
  expect(observation.report.problems).toEqual([]);
  expect(observation.figure.missing).toBe(0);
  expect(observation.timeouts).toBe(0);
  expect(observation.verified).toMatchObject({ exitCode: 0, stderr: "" });
  return observation;
}
