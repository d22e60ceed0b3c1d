import type { IncomingMessage } from "node:http";
import type { Context, Hono } from "hono";
import { CliError } from "../../cli-error.ts";
import { type HostEnv, toErrors } from "../../http/host.ts";
import { MAX_SEED_BYTES } from "../../store/records/read-seed.ts";
import { MAX_SNAPSHOTS } from "../data/data-control.ts";
import type { ControlParts } from "./control-parts.ts";
import { rejectValues } from "./read-json.ts";

/** How many wrong lines of a file are reported. */
const MAX_REPORTED = 20;

/** Serves the data: the reset, which also removes rules and recorded requests; the loading of a seed; and snapshots. */
export function serveData(app: Hono<HostEnv>, { data, rules, recorded }: ControlParts): void {
  app.post("/reset", (context) =>
    orUnavailable(context, async () => {
      await data.reset();
      rules.replace([]);
      recorded.clear();
      return context.body(null, 204);
    }),
  );

  app.put("/data", (context) =>
    orUnavailable(context, async () => {
      const loaded = await data.load(limited(context.env.incoming));
      if (typeof loaded === "number") return context.json({ records: loaded });
      const reported = loaded
        .slice(0, MAX_REPORTED)
        .map(({ line, reason }) => ({ message: `line ${line}: ${reason}` }));
      const more = loaded.length - reported.length;
      return rejectValues(context, more > 0 ? [...reported, { message: `${more} more lines are wrong.` }] : reported);
    }),
  );

  app.get("/snapshots", (context) => context.json({ snapshots: data.snapshots() }));

  app.put("/snapshots/:name", (context) =>
    orUnavailable(context, async () => {
      const name = context.req.param("name");
      if (!/^[\w.-]{1,60}$/.test(name)) {
        const message = "A name must have 1 to 60 letters, digits, -, _ and full stops.";
        return rejectValues(context, [{ parameter: "name", message }]);
      }
      const saved = await data.save(name);
      if (saved === "too many") {
        return rejectValues(context, [{ message: `There can be ${MAX_SNAPSHOTS} snapshots. Delete one.` }]);
      }
      return saved === "too large" ? tooLarge(context) : context.json(saved);
    }),
  );

  app.post("/snapshots/:name/restore", (context) =>
    orUnavailable(context, async () => {
      return (await data.restore(context.req.param("name"))) ? context.body(null, 204) : noSnapshot(context);
    }),
  );

  app.delete("/snapshots/:name", (context) =>
    data.remove(context.req.param("name")) ? context.body(null, 204) : noSnapshot(context),
  );
}

/** Responds with 503 when the data cannot be read or written, and with 413 for a body that is too large. */
async function orUnavailable(context: Context<HostEnv>, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(context);
    // The client has closed the connection before the end of its body, and does not get this.
    if (context.env.incoming.readableAborted) return tooLarge(context);
    if (!(error instanceof CliError)) throw error;
    return context.json(toErrors("errors.unavailable", error.message), 503, { "Retry-After": "1" });
  }
}

class TooLarge extends Error {}

async function* limited(incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  // Otherwise the end of the loop would destroy the connection, and with it the response.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_SEED_BYTES) throw new TooLarge();
    yield chunk;
  }
}

function tooLarge(context: Context<HostEnv>): Response {
  return context.json(toErrors("errors.requestTooLarge", `The data has more than ${MAX_SEED_BYTES} bytes.`), 413);
}

function noSnapshot(context: Context<HostEnv>): Response {
  return context.json(toErrors("errors.noRecord", "There is no snapshot of this name."), 404);
}
