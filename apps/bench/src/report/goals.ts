/** What the measurements are compared with. */
export interface Goal {
  readonly what: string;
  /** The bench and the name of its figure. */
  readonly figure: readonly [bench: string, name: string];
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Default: a ratio. */
  readonly unit?: "s" | "ms" | "MB";
  /** When it is not met: what the limit is, how it was found, and what would have to change. */
  readonly limit?: string;
}

/** All goals, in the order of the report. */
export const goals: readonly Goal[] = [
  {
    what: "server on memory against fastify with the same duties",
    figure: ["server", "memory/fastify-with-duties"],
    atMost: 0.75,
  },
  { what: "the same with responses checked", figure: ["server", "memory-checked/fastify-with-duties"], atMost: 0.75 },
  { what: "server on memory against bare fastify with validation", figure: ["server", "memory/fastify"], atMost: 1.8 },
  { what: "responses checked against unchecked", figure: ["server", "memory-checked/memory"], atMost: 1.1 },
  { what: "server on memory against @hono/zod-openapi", figure: ["server", "memory/hono-zod-openapi"], atMost: 1.1 },
  { what: "server on memory against openapi-backend", figure: ["server", "memory/openapi-backend"], atMost: 0.8 },
  {
    what: "server on memory against express-openapi-validator",
    figure: ["server", "memory/express-openapi-validator"],
    atMost: 0.65,
  },
  { what: "server on memory against Prism", figure: ["server", "memory/prism"], atMost: 0.18 },
  {
    what: "durable on SQLite against memory, requests per second",
    figure: ["server", "sqlite per second/memory"],
    atLeast: 0.75,
  },
  { what: "a rejected request against an accepted one, the worst", figure: ["rejections", "worst"], atMost: 1.2 },
  { what: "durable on PostgreSQL against pgbench, per second", figure: ["postgres", "server/pgbench"], atLeast: 0.7 },
  { what: "`WORKERS=2` against 1, reads per second", figure: ["workers", "two/one"], atLeast: 1.7 },
  { what: "p99 at 70 % of the highest rate against p50, memory", figure: ["latency", "memory p99/p50"], atMost: 8 },
  { what: "the same on SQLite", figure: ["latency", "sqlite p99/p50"], atMost: 8 },
  { what: "process start to first 200, SQLite opened", figure: ["start", "first 200"], atMost: 250, unit: "ms" },
  { what: "memory at rest", figure: ["start", "memory at rest"], atMost: 90, unit: "MB" },
  { what: "memory after 1,000,000 requests against after 10,000", figure: ["memory", "growth"], atMost: 1.1 },
  {
    what: "client, per call, against openapi-fetch used directly",
    figure: ["overhead", "client/openapi-fetch"],
    atMost: 1.25,
  },
  { what: "generate, 10 operations", figure: ["scale", "generate 10"], atMost: 2, unit: "s" },
  { what: "generate, nothing changed, 10 operations", figure: ["scale", "unchanged 10"], atMost: 1, unit: "s" },
  {
    what: "generate and type-check, 1,000 operations",
    figure: ["scale", "generate and type-check 1000"],
    atMost: 40,
    unit: "s",
  },
  { what: "server start, 1,000 operations", figure: ["scale", "start 1000"], atMost: 1, unit: "s" },
  { what: "docs page shown, 1,000 operations", figure: ["scale", "page 1000"], atMost: 4, unit: "s" },
  { what: "cost of routing, 1,000 operations against 10", figure: ["scale", "route 1000/10"], atMost: 1.2 },
  {
    what: "slowest growth from 100 to 1,000 operations: lint, generate, type-check, diff, page",
    figure: ["scale", "growth"],
    atMost: 10,
  },
];
