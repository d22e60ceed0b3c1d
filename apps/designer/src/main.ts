#!/usr/bin/env node
/** The commands for the contract. To load the linter and the compilers takes longer than they work: Node keeps the compiled code. */
import { enableCompileCache } from "node:module";
import { compiledFolder } from "./cli.ts";

enableCompileCache(compiledFolder);
await import("./command-line.ts");
