import { isExtId } from "./bounds.ts";
import type { ConsoleResource } from "./console-resource.ts";
import type { ConsoleClients } from "./console-types.ts";

/** Lists the clients of the caller's data room that exist. A data room can name others. */
export const clients: ConsoleResource = {
  id: "console.clients",
  method: "get",
  path: "/clients",
  parameters: [],
  explain: () => [],
  perform: async (_request, { store, caller }) => {
    const items: ConsoleClients["items"][number][] = [];
    // One after the other: a token can name some thousand clients, and other callers wait for the same connections.
    for (const extId of [...caller.clients].sort()) {
      const client = isExtId(extId) ? await store.readClient(extId) : undefined;
      if (client !== undefined) items.push(client);
    }
    const body: ConsoleClients = { items };
    return { status: 200, body };
  },
};
