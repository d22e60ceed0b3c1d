import type { IncomingMessage, Server } from "node:http";
import { createReference } from "@credential-api/reference";
import { listenWith } from "./listen.ts";

/** The reference with its memory store: caller, permissions, data room, strict JSON, rules, history. */
export const listen = (): Promise<Server> =>
  listenWith(createReference({ readBody: ({ env }) => readAll(env.incoming) }).fetch);

function readAll(incoming: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
  });
}
