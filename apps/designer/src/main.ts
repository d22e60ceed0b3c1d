#!/usr/bin/env node
/** The commands for the contract. To load the linter and the compilers takes longer than they work: Node keeps the compiled code. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "./cli.ts";

// Threads only read the variable.
process.env.NODE_COMPILE_CACHE ??= join(repositoryRoot, "node_modules/.cache/designer/compiled");
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import("./command-line.ts");
