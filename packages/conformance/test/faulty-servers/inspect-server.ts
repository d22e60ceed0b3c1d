import { toKebabCase } from "@credential-api/openapi";
import { inspect } from "../../src/inspect.ts";
import type { Target } from "../../src/model/exchange.ts";
import type { InspectionOptions } from "../../src/model/inspection.ts";
import type { Report } from "../../src/model/report.ts";
import type { DataSource } from "../../src/model/sources.ts";
import { createDemoData, createDemoTokens } from "../demo-data.ts";
import { handlers } from "./correct/handlers.ts";
import type { SmallServer } from "./correct/server.ts";

/** The secret that signs the tokens of the callers. */
export const secret = Buffer.from("the secret of the small servers, for tests only");

const vascoCredentials = { assigned: ["vasco-123", "vasco-124", "vasco-125"], unassigned: ["vasco-456"] };

/** The cases of the operations that the small servers have. */
const only = ["server/", ...Object.keys(handlers).map((id) => `${toKebabCase(id)}/`)];

/** Runs the kit on a small server: in this process, or at `target`. */
export async function inspectServer(
  server: SmallServer,
  options: Partial<InspectionOptions> = {},
  target: Target = { origin: "http://in-process.test", send: server.send, close: async () => {} },
): Promise<Report> {
  const data = withFaults(
    createDemoData({ vascoCredentials, values: { uniqueMsisdn: ["yes"], msisdnAgainstPolicy: ["0"] } }),
    server,
  );
  try {
    return await inspect({ target, tokens: createDemoTokens(secret), data, seed: 1, only, ...options });
  } finally {
    await data.close();
    await target.close();
  }
}

/** The data of a server that can be broken on request. */
function withFaults(data: DataSource, server: SmallServer): DataSource {
  const heal = async () => server.setHealth("healthy");
  return {
    ...data,
    open: (lane, access) => {
      const opened = data.open(lane, access);
      return {
        ...opened,
        fault: async (kind) => {
          server.setHealth(kind);
          return heal;
        },
        release: async () => {
          await heal();
          await opened.release();
        },
      };
    },
  };
}
