import type { Handler } from "./handler.ts";
import { readCredential } from "./read-credential.ts";

/** Reads a VASCO credential, whole, token data included, with the version that the next change can be based on. */
export const getVascoCredential: Handler<"getVascoCredential"> = ({ path }, means) =>
  readCredential({ ...path, type: "Vasco" }, means);
