// Loaded into each server by `--import`: answers every message of its parent with what the process has used so far. It is
// JavaScript, because what strips types takes time and memory in the process that is measured.

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  /** @type {import("./start-server.ts").Usage} */
  const usage = { cpuMicros: user + system, rssBytes: rss, heapBytes: heapUsed };
  process.send?.(usage);
});
