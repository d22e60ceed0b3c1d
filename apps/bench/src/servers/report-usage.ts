/** Loaded into each server by `--import`: answers every message of its parent with what the process has used so far. */
import type { Usage } from "./start-server.ts";

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const usage: Usage = { cpuMicros: user + system, rssBytes: rss, heapBytes: heapUsed };
  process.send?.(usage);
});
