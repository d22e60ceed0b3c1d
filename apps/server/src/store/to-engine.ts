import { toDataDirectory } from "../config/data-directory.ts";
import type { Engine } from "./engine/engine.ts";
import { createSqliteEngine } from "./sqlite/sqlite-engine.ts";

/** The engine that the settings choose. */
export function toEngine({ DATA_DIR }: { readonly DATA_DIR: string }): Engine {
  return createSqliteEngine(toDataDirectory(DATA_DIR));
}
