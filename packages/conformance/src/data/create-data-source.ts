import { createHash } from "node:crypto";
import { Skipped } from "../model/outcome.ts";
import type { DataAccess, DataSource, OpenData } from "../model/sources.ts";
import type { DataSettings } from "./data-settings.ts";
import { createFaults } from "./faults.ts";
import { createHandout } from "./handout.ts";
import { countLanes, createLane, type Lane } from "./lanes.ts";
import { toPolicyNames } from "./policy-names.ts";

/**
 * Supplies starting data as the configuration says: users and credentials by their ids, from a hook, or created through the
 * operations of the contract. Each lane has data of its own.
 */
export function createDataSource(settings: DataSettings): DataSource {
  const lanes = countLanes(settings);
  const opened = new Map<number, Lane>();
  const laneOf = (index: number): Lane => {
    const lane = opened.get(index) ?? createLane(settings, index, lanes);
    opened.set(index, lane);
    return lane;
  };
  return {
    lanes,
    open: (index, access) => openCase(settings, laneOf(index), access),
    close: async () => {
      const remarks = await Promise.all([...opened.values()].map((lane) => lane.close()));
      return remarks.flat();
    },
  };
}

function openCase(settings: DataSettings, lane: Lane, access: DataAccess): OpenData {
  const { client, otherClient, policies, values } = settings;
  const { release, ...handout } = createHandout(settings, lane, access);
  const faults = createFaults(settings, access);
  return {
    clientExtId: client,
    otherClientExtId: otherClient,
    ...handout,
    policies: toPolicyNames(policies),
    value: (name) => {
      const list = values[name] ?? [];
      const value = list[lane.index % Math.max(1, list.length)];
      if (value === undefined) throw new Skipped(`The configuration has no data.values.${name}`);
      return value;
    },
    unknownExtId: (name) => toUnknownExtId(access.seed, name),
    fault: faults.start,
    release: async () => {
      try {
        await faults.stopAll();
      } finally {
        await release();
      }
    },
  };
}

/** Shorter than the 50 characters of an external id, and of characters that every path can hold. */
function toUnknownExtId(seed: number, name: string): string {
  const digest = createHash("sha256").update(`${seed} ${name}`).digest("hex").slice(0, 24);
  return `conformance-${digest}`;
}
