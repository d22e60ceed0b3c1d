/** The program of the bundle that `bin/server.js` runs: the server, with stacks that name its source. */
import { enableCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { mapStacks } from "./mapped-stacks.ts";

// What Node has compiled of a bundle is kept in the bundle, and is removed with it.
enableCompileCache(join(dirname(process.argv[1] ?? ""), "compiled"));
mapStacks();
await import("./main.ts");
