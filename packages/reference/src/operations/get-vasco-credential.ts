import { readCredential } from "../credentials/read-credential.ts";
import type { Handler } from "./handler.ts";

/** Reads a VASCO credential, token data included, with the version to send with the next change. */
export const getVascoCredential: Handler<"getVascoCredential"> = ({ path }, context) =>
  readCredential({ ...path, type: "Vasco" }, context);
