import { dirname } from "node:path";
import { findTool } from "../src/tools.ts";
import { describeRuntimes } from "./support/run-exercise.ts";

const denoFlags = ["--no-lock", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read=."];

describeRuntimes(
  [
    { name: "Node 20", command: () => [findTool("node-20")] },
    { name: "Node 22", command: () => [findTool("node-22")] },
    { name: "Node 24", command: () => [findTool("node-24")] },
    { name: "Bun", command: () => [findTool("bun"), "run"] },
    { name: "Deno", command: () => [findTool("deno"), "run", ...denoFlags] },
  ],
  [{ version: "5.89", folder: () => dirname(findTool("react-query-5.89")) }],
);
