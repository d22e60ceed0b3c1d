import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";

const SIZES = [1_000, 1_000_000];

const program = fileURLToPath(new URL("../../../server/test/bench/measure-stores.ts", import.meta.url));

/**
 * Updates credentials one after the other in a small and in a large store of each engine, in turn, and reports the median time
 * of an update. The stores are on the disk of this machine, with the settings of production.
 *
 * @throws Error when an update does not succeed.
 */
export async function measureStores(): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...SIZES.map(String)]);
  const measured: readonly { readonly engine: string; readonly updateUs: readonly number[] }[] = JSON.parse(stdout);
  const rows = measured.map(({ engine, updateUs }) => {
    const [small = Number.NaN, large = Number.NaN] = updateUs;
    return [engine, ...updateUs.map((us) => us.toFixed(0)), `× ${(large / small).toFixed(2)}`];
  });
  const table = toTable(["engine", ...SIZES.map((size) => `${toWords(size)} credentials, µs`), "ratio"], rows);
  return { table };
}

function toWords(size: number): string {
  return size.toLocaleString("en");
}
