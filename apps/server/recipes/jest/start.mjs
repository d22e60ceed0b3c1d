import { startStandIn } from "../start-stand-in.mjs";

/** Starts the stand-in before all tests, which find its address in the environment. */
export default async function start() {
  globalThis.standIn = await startStandIn();
  process.env.STAND_IN = globalThis.standIn.url;
}
