import { randomInt } from "node:crypto";
import { cases } from "./cases/index.ts";
import { findOperation } from "./checks/find-operation.ts";
import { checks } from "./checks/index.ts";
import type { InspectionOptions } from "./model/inspection.ts";
import type { Report } from "./model/report.ts";
import { findRule } from "./rules/find-rule.ts";
import { assertNames } from "./run/assert-names.ts";
import { checkIds } from "./run/check-exchanges.ts";
import { runInspection } from "./run/run-inspection.ts";
import { createFetchTarget, type FetchHandler } from "./transport/fetch-target.ts";

/** What `inspect` takes. Without `seed` a run sends new requests; its report names the seed. */
export type InspectOptions = Omit<InspectionOptions, "target" | "seed"> & {
  readonly seed?: number;
} & (
    | Pick<InspectionOptions, "target">
    | {
        /** An implementation in this process, as `createFetchTarget` takes it. */
        readonly fetch: FetchHandler;
      }
  );

/**
 * Checks an implementation against the contract with every case of the kit. Closes neither the target nor the data source.
 *
 * @example
 * const { data, ...rest } = readConfiguration("conformance.yaml");
 * const report = await inspect({ ...rest, data, fetch: app.fetch });
 * await data.close();
 *
 * @throws RangeError when an option is out of its range, or names a case, a check or a decision that does not exist; nothing
 *   was sent.
 */
export async function inspect(options: InspectOptions): Promise<Report> {
  assertNames(options, [...cases.map(({ id }) => id), ...checkIds(checks)]);
  const target = "target" in options ? options.target : createFetchTarget(options.fetch);
  const { seed = randomInt(2 ** 32) } = options;
  return runInspection({ ...options, target, seed }, { cases, checks, findOperation, findRule });
}
