import { inject, type TestContext } from "vitest";
import type { Figure } from "./figure-table.ts";

declare module "vitest" {
  interface TaskMeta {
    figure?: Figure;
  }
  interface ProvidedContext {
    /** Whether this is the short run. */
    readonly isShort: boolean;
  }
}

/** How often a fault is repeated. */
export function times(full: number, short: number): number {
  return inject("isShort") ? short : full;
}

/** Reports a figure with the test. */
export function report({ task }: TestContext, figure: Figure): void {
  task.meta.figure = figure;
}

/** A duration for people. */
export function toSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
