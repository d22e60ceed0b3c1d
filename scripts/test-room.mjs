// `npm run test:room -- client [file]`: runs the tests of one room.
import { rooms } from "./rooms.mjs";
import { fail } from "./toolchain.mjs";

const [wanted, ...parameters] = process.argv.slice(2);
const names = rooms.map(({ name }) => name);
if (wanted === undefined || !names.includes(wanted)) {
  fail(`${wanted ?? "Nothing"} is not a room. Name one of ${names.join(", ")}: npm run test:room -- ${names.at(-1)}`);
}
const projects = [wanted, `${wanted}:process`].map((name) => `--project=${name}`);
process.argv.splice(2, Number.POSITIVE_INFINITY, "vitest", "run", ...projects, ...parameters);
await import("./run.mjs");
