import type { StandInRule } from "@credential-api/client/testing";
import type { Hono } from "hono";
import { type HostEnv, toErrors } from "../../http/host.ts";
import { findRuleFaults } from "../rules/check-rule.ts";
import { MAX_RULES } from "../rules/rule-list.ts";
import type { ControlParts } from "./control-parts.ts";
import { readJson, rejectValues } from "./read-json.ts";

/** Serves the rules: `PUT` replaces all of them or none, `POST` adds one. */
export function serveRules(app: Hono<HostEnv>, { rules }: ControlParts): void {
  app.get("/rules", (context) => context.json({ rules: rules.list() }));

  app.put("/rules", async (context) => {
    const json = await readJson(context);
    if (json instanceof Response) return json;
    const given = isObject(json.value) ? json.value.rules : undefined;
    if (!Array.isArray(given)) {
      return rejectValues(context, [{ pointer: "/rules", message: 'The body must be {"rules": [ … ]}.' }]);
    }
    if (given.length > MAX_RULES) return rejectValues(context, [{ pointer: "/rules", message: TOO_MANY }]);
    const faults = given.flatMap((rule, at) =>
      findRuleFaults(rule).map(({ pointer, message }) => ({ pointer: `/rules/${at}${pointer}`, message })),
    );
    const ids = given.map((rule) => (isObject(rule) ? rule.id : undefined));
    for (const [at, id] of ids.entries()) {
      if (id !== undefined && ids.indexOf(id) < at) faults.push({ pointer: `/rules/${at}/id`, message: TAKEN });
    }
    if (faults.length > 0) return rejectValues(context, faults);
    return context.json({ rules: rules.replace(given) });
  });

  app.post("/rules", async (context) => {
    const json = await readJson(context);
    if (json instanceof Response) return json;
    const faults = findRuleFaults(json.value);
    if (faults.length > 0) return rejectValues(context, faults);
    if (rules.list().length >= MAX_RULES) return rejectValues(context, [{ message: TOO_MANY }]);
    const added = rules.add(json.value as StandInRule);
    if (added === undefined) return rejectValues(context, [{ pointer: "/id", message: TAKEN }]);
    return context.json(added, 201, { Location: `/stand-in/rules/${added.id}` });
  });

  app.delete("/rules", (context) => {
    rules.replace([]);
    return context.body(null, 204);
  });

  app.delete("/rules/:id", (context) => {
    if (rules.remove(context.req.param("id"))) return context.body(null, 204);
    return context.json(toErrors("errors.noRecord", "There is no such rule."), 404);
  });
}

const TOO_MANY = `There can be ${MAX_RULES} rules.`;
const TAKEN = "Another rule has this id.";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
