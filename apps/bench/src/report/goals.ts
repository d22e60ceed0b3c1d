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

const SERVER_LIMIT =
  "A profile of all threads (`perf record`) shows 32 % of the time in the kernel, most of it the write to the socket, 26 % in Node's parser, event loop and streams, and 11 % in the collection of garbage, which V8 does in threads of its own: every server on node:http has these. The other 31 % are this server: 20 % the reference with its validators, 5 % the host, 5 % the memory store, 3 % the log. No function has more than 2 %. To come closer, Node would have to take the head of a response as one text (it checks each of seven headers anew), or a change would have to keep less than a copy of the credential and one entry of its history.";

const CHECK_LIMIT =
  "The check runs on the value before the change is written, without a second parse. A profile (`node --cpu-prof`) shows its time in the keywords that the contract asks for; in a loop of its own it takes 0.24 µs, among everything else that a request does about one, because its code is no longer in the caches of the processor. Characters are counted only where the length of a string does not decide, and the usual dates and URIs are matched by one short expression each: the expression for every URI alone was a third. To come closer, members that the change has taken over from a checked credential would have to be skipped.";

/** All goals, in the order of the report. */
export const goals: readonly Goal[] = [
  {
    what: "server on memory against fastify with the same duties",
    figure: ["server", "memory/fastify-with-duties"],
    atMost: 0.75,
    limit: SERVER_LIMIT,
  },
  {
    what: "the same with responses checked",
    figure: ["server", "memory-checked/fastify-with-duties"],
    atMost: 0.75,
    limit: SERVER_LIMIT,
  },
  {
    what: "server on memory against bare fastify with validation",
    figure: ["server", "memory/fastify"],
    atMost: 1.8,
    limit: SERVER_LIMIT,
  },
  {
    what: "responses checked against unchecked",
    figure: ["server", "memory-checked/memory"],
    atMost: 1.1,
    limit: CHECK_LIMIT,
  },
  {
    what: "server on memory against @hono/zod-openapi",
    figure: ["server", "memory/hono-zod-openapi"],
    atMost: 1.1,
    limit: SERVER_LIMIT,
  },
  {
    what: "server on memory against openapi-backend",
    figure: ["server", "memory/openapi-backend"],
    atMost: 0.8,
    limit: SERVER_LIMIT,
  },
  {
    what: "server on memory against express-openapi-validator",
    figure: ["server", "memory/express-openapi-validator"],
    atMost: 0.65,
    limit: SERVER_LIMIT,
  },
  {
    what: "server on memory against Prism",
    figure: ["server", "memory/prism"],
    atMost: 0.18,
    limit: SERVER_LIMIT,
  },
  {
    what: "durable on SQLite against memory, requests per second",
    figure: ["server", "sqlite per second/memory"],
    atLeast: 0.75,
    limit:
      "A change costs 12 to 14 µs more than in memory, which needs 27 µs. `perf record` shows two queries and three writes, about 8 µs; the commit that about sixty changes share, 3 µs, half of it `fsync`; and for 3 µs the process waits for the disk. History in the order of time, queries of a turn in one transaction and policies in memory have brought it from 50 µs to this, while memory itself became faster. To come closer, the credential and its last entry would have to be kept in memory, too (about 3 µs; each is one more thing that a change by another process makes invalid), the last entry would have to be a part of the row of the credential (2 µs, with a place of its own for removed ones), and the columns that SQLite computes from the document would have to be written (1.4 µs; they could then disagree with it). The times of the last two are from statements alone, without a server. A commit on a thread of its own only gains on a second core.",
  },
  {
    what: "a rejected request against an accepted one, the worst",
    figure: ["rejections", "worst"],
    atMost: 1.2,
    limit:
      "The largest are a 422 that lists every violation, which needs a text for each in the response and in the log, and a body that is not JSON: `JSON.parse` makes an error with its stack, and the fault is searched again to say what it is. A profile (`node --cpu-prof`) shows the rest where it is for an accepted request: the same head, token and body are read. A limit of violations below the hundred of the contract would not help, because five are enough. The table has every kind.",
  },
  {
    what: "a token with another wrong signature each time against an accepted request",
    figure: ["rejections", "401, another wrong signature each time"],
    atMost: 1.2,
  },
  {
    what: "durable on PostgreSQL against pgbench, per second",
    figure: ["postgres", "server/pgbench"],
    atLeast: 0.7,
  },
  { what: "`WORKERS=2` against 1, reads per second", figure: ["workers", "two/one"], atLeast: 1.7 },
  {
    what: "p99 at 70 % of the highest rate against p50, memory",
    figure: ["latency", "memory p99/p50"],
    atMost: 8,
    limit:
      "The p50 is so short, because nothing waits at this rate, that a single collection of young objects (a millisecond, 25 to 40 times a second) or a turn of another thread on the same core (three milliseconds) is far more than eight times as long, and comes more often than once in a hundred requests (`perf sched`, and a `PerformanceObserver` of `gc`). The table of `latency` shows the same for node:http alone and for fastify. Pauses of the load generator itself are left out. A server without a collector of garbage, or one with a core for V8's threads, would be needed.",
  },
  {
    what: "the same on SQLite",
    figure: ["latency", "sqlite p99/p50"],
    atMost: 8,
    limit:
      "About once a second V8 marks its heap, and its threads share the one core of the bench with the server: the event loop then stands still for 12 to 17 ms, all of it CPU time of the process, without a commit or a pause of the collector in it (`--trace-gc`, and a timer that compares time with CPU time). At this rate more than one request in a hundred waits for that. With `--initial-old-space-size=64` it comes less often, and half of the rounds have 5 to 7 x, but the process then grows by that. `--no-concurrent-marking` and `--no-parallel-scavenge` do not help. Commits (0.2 ms in the middle) and moving the WAL into the file (3 ms) are not what is seen. Fewer objects would have to begin or become old: each collection of new ones leaves about 0.2 MB more, of which only a quarter was promoted; what the rest is was not found. A core for the threads of V8 would help as well.",
  },
  {
    what: "process start to first 200, SQLite opened",
    figure: ["start", "first 200"],
    atMost: 250,
    unit: "ms",
    limit:
      "A sixth is Node itself (`node --eval 0`), a fifth the modules of Node that the server uses. `node --cpu-prof` of the bundle shows no single part of its own above 30 ms; the largest are the check of the seed against the contract and the text of the bundle, which V8 reads. A start-up snapshot of V8 would save most of it, but it cannot hold ES modules or an open database.",
  },
  {
    what: "memory at rest",
    figure: ["start", "memory at rest"],
    atMost: 90,
    unit: "MB",
    limit:
      "Node without any program holds 70 MB, and 74 MB with an HTTP server that does nothing (`VmRSS`); half of the rest of this process are pages of Node's own program that it needs for SQLite, cryptography and compiling, which all processes of a machine share (`smaps`). The heap has 10 MB of objects in use. Docs, console, Node's `fetch`, traces and the parser of certificates are loaded with their first use. A smaller Node, or one without its compiler for hot code, would be needed.",
  },
  {
    what: "memory after 1,000,000 requests against after 10,000",
    figure: ["memory", "growth"],
    atMost: 1.1,
    limit:
      "It is no leak: each large collection comes back to 16 MB (`--trace-gc`). What grows is what V8 keeps of the heap between two of them (`smaps` after 10,000 and 280,000 requests: the heap 48 and 85 MB, everything else 112 and 121 MB). `--max-semi-space-size=16` makes that more than 8 did, and requests cheaper. With 8, `--heap-growing-percent=30` brought 1.13 x to 1.11 x after 280,000 to 370,000 requests. Objects that begin or become old would have to be fewer, as for the latency on SQLite. A smaller limit for the whole heap would end the process when there is much data.",
  },
  {
    what: "client, per call over HTTP, against openapi-fetch used directly",
    figure: ["overhead", "over HTTP"],
    atMost: 1.25,
  },
  {
    what: "the same without a network",
    figure: ["overhead", "without a network"],
    atMost: 1.25,
  },
  {
    what: "generate, 10 operations",
    figure: ["scale", "generate 10"],
    atMost: 2,
    unit: "s",
    limit:
      "A profile of both threads (`node --cpu-prof`) shows a third of the time in Node itself, which finds, reads and links the modules of the tools: Redocly in each thread, and with openapi-typescript TypeScript and an older Redocly. Both threads end at the same time, so more of them would not help. A first run in a copy also strips the types of the tools' own files; later ones take what the compile cache has. One bundle of the tools, as the server has one, would save most of Node's share, and would be made again after each change of a tool.",
  },
  { what: "generate, nothing changed, 10 operations", figure: ["scale", "unchanged 10"], atMost: 1, unit: "s" },
  {
    what: "generate and type-check, 1,000 operations",
    figure: ["scale", "generate and type-check 1000"],
    atMost: 40,
    unit: "s",
    limit:
      "The thread that makes the files takes longest (`node --cpu-prof`): a third of it is reading three thousand YAML files with both parsers and the line of everything in them, a third compiles the validators, a tenth writes OpenAPI as YAML. The other thread lints and makes the types meanwhile, and ends at three quarters of that time. A fifth of all is collecting garbage; more room for new objects than the 32 MB of `--max-semi-space-size` changes nothing. Files that have not changed would have to be remembered between two runs.",
  },
  {
    what: "server start, 1,000 operations",
    figure: ["scale", "start 1000"],
    atMost: 1,
    unit: "s",
    limit:
      "The validators and the examples of a thousand operations are 24 MB of JavaScript, of which V8 reads the text at each start, although it compiles a function with its first call (`node --cpu-prof`). Validators in files of their own, loaded with the first request of their operation, would make it constant.",
  },
  {
    what: "docs shown, 1,000 operations",
    figure: ["scale", "page 1000"],
    atMost: 4,
    unit: "s",
  },
  {
    what: "an operation of 1,000 shown in the docs, by its link",
    figure: ["scale", "operation 1000"],
    atMost: 4,
    unit: "s",
    limit:
      "Its page has twenty operations, and takes as long as the page of ten: most of it is Scalar itself, which is four megabytes of JavaScript (a profile of Chromium). A page with fewer operations is not faster.",
  },
  { what: "cost of routing, 1,000 operations against 10", figure: ["scale", "route 1000/10"], atMost: 1.2 },
  {
    what: "slowest growth from 100 to 1,000 operations: lint, generate, type-check, diff, page",
    figure: ["scale", "growth"],
    atMost: 10,
    limit:
      "The slowest are the type-check, generate and lint, which grow by about as much (the table of `scale`). `tsc --generateTrace` shows that most of the type-check is comparing tables entry by entry, those of operations and of handlers; what grows a little faster than the contract are the pairs of read and update in the types of the client, a tenth of it at 1,000 operations. To be faster, the tables of the generated code would have to be declared in files of their own, as the validators are, and no longer be compared with their types.",
  },
  { what: "`npm run bench`, all but the long ones", figure: ["", "seconds"], atMost: 600, unit: "s" },
];
