import { type OperationId, operationIds } from "@credential-api/contract";
import type { Context, Hono } from "hono";
import type { HostEnv } from "../../http/host.ts";
import { MAX_REQUESTS } from "../requests/recorded-requests.ts";
import type { ControlParts } from "./control-parts.ts";
import { rejectValues } from "./read-json.ts";

/** How long a reader may wait for requests, in seconds. */
const MAX_TIMEOUT_SECONDS = 60;

/**
 * Serves the recorded requests. `GET` with `count` waits until there are so many, or `timeout` seconds (default 5) are over, and then
 * responds with those that there are.
 */
export function serveRequests(app: Hono<HostEnv>, { recorded, stopping }: ControlParts): void {
  app.get("/requests", async (context) => {
    const query = readQuery(context);
    if ("faults" in query) return rejectValues(context, query.faults);
    const { filter, count, timeoutMs } = query;
    if (count === 0) return context.json(recorded.find(filter));
    const gone = new AbortController();
    const { outgoing } = context.env;
    const onClose = () => gone.abort();
    outgoing.on("close", onClose);
    const timeout = setTimeout(onClose, timeoutMs);
    try {
      return context.json(await recorded.waitFor(filter, count, AbortSignal.any([gone.signal, stopping])));
    } finally {
      clearTimeout(timeout);
      outgoing.off("close", onClose);
    }
  });

  app.delete("/requests", (context) => {
    recorded.clear();
    return context.body(null, 204);
  });
}

function readQuery({ req }: Context<HostEnv>) {
  const faults: { readonly parameter: string; readonly message: string }[] = [];
  const { operation, ...numbers } = req.query();
  if (operation !== undefined && !isOperation(operation)) {
    faults.push({ parameter: "operation", message: `No operation of the contract. Use ${operationIds.join(", ")}.` });
  }
  for (const [name, text] of Object.entries(numbers)) {
    const bounds = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (bounds === undefined) {
      const known = ["operation", ...Object.keys(parameters)].join(", ");
      faults.push({ parameter: name.slice(0, 60), message: `No such parameter. There are ${known}.` });
    } else if (
      !/^\d{1,9}(\.\d{1,3})?$/.test(text) ||
      Number(text) > bounds.max ||
      (bounds.isWhole && text.includes("."))
    ) {
      const kind = bounds.isWhole ? "whole number" : "number";
      faults.push({ parameter: name, message: `It must be a ${kind} from 0 to ${bounds.max}.` });
    }
  }
  if (faults.length > 0) return { faults };
  const { status, after = "0", count = "0", timeout = "5" } = numbers;
  return {
    filter: {
      after: Number(after),
      ...(operation !== undefined && { operation: operation as OperationId }),
      ...(status !== undefined && { status: Number(status) }),
    },
    count: Number(count),
    timeoutMs: Number(timeout) * 1_000,
  };
}

const parameters: Readonly<Record<string, { readonly max: number; readonly isWhole: boolean }>> = {
  status: { max: 599, isWhole: true },
  after: { max: 999_999_999, isWhole: true },
  count: { max: MAX_REQUESTS, isWhole: true },
  timeout: { max: MAX_TIMEOUT_SECONDS, isWhole: false },
};

function isOperation(name: string): name is OperationId {
  return operationIds.some((id) => id === name);
}
