import type { TestProject } from "vitest/node";
import { startStandIn } from "../start-stand-in.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    standIn: string;
  }
}

/** Starts the stand-in before all tests; what it returns runs after them. */
export default async function start({ provide }: TestProject) {
  const { url, stop } = await startStandIn();
  provide("standIn", url);
  return stop;
}
