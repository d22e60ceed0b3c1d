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
];
