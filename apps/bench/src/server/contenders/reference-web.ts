import type { Server } from "node:http";
import { createReference } from "@credential-api/reference";
import { listenWith } from "./listen.ts";

/** The reference as it is without a host's help: the body comes through the Web stream of the request. */
export const listen = (): Promise<Server> => listenWith(createReference().fetch);
