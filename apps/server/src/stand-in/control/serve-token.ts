import type { Hono } from "hono";
import type { HostEnv } from "../../http/host.ts";
import type { ControlParts } from "./control-parts.ts";
import { readJson, rejectValues } from "./read-json.ts";

/** Serves development tokens, for testers whose language has no command line of this server. */
export function serveToken(app: Hono<HostEnv>, { signToken }: ControlParts): void {
  app.post("/token", async (context) => {
    const json = await readJson(context, {});
    if (json instanceof Response) return json;
    const { value } = json;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return rejectValues(context, [{ pointer: "", message: "The body must be an object, or empty." }]);
    }
    const signed = await signToken({ ...value });
    return typeof signed === "string" ? context.json({ token: signed }) : rejectValues(context, signed);
  });
}
