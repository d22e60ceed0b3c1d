import { permissions } from "@credential-api/contract";
import { demoData } from "./demo-data.ts";
import type { Caller, Callers } from "./http/authenticate.ts";

/** The token that `demoCallers` accept. It is public and protects nothing. */
export const demoToken = "demo-token";

const demoCaller: Caller = {
  subject: "demo",
  permissions: new Set(Object.keys(permissions)),
  clients: new Set(demoData.clients.map(({ extId }) => extId)),
};

/** Callers for a first try: `demoToken` identifies a caller with every permission and every client of the demo data. */
export const demoCallers: Callers = {
  identify: async (token) => (token === demoToken ? demoCaller : undefined),
};
