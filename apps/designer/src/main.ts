#!/usr/bin/env node
/** The commands for the contract. To load the linter and the compilers takes longer than they work: Node keeps the compiled code. */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "./cli.ts";

enableCompileCache(join(repositoryRoot, "node_modules/.cache/designer/compiled"));
await import("./command-line.ts");
