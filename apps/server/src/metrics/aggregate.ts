import { AggregatorRegistry } from "prom-client";

/** The metrics of several processes as one text: counts are added, as far as that has a meaning. */
export function toTextOfAll(metrics: readonly (readonly object[])[]): Promise<string> {
  return AggregatorRegistry.aggregate(metrics as object[][]).metrics();
}
