import type { Handler } from "./handler.ts";
import { readCredential } from "./read-credential.ts";

/** Reads the mobile signature of a user, whole, with the version that the next change can be based on. */
export const getMobileSignature: Handler<"getMobileSignature"> = ({ path }, means) =>
  readCredential({ ...path, type: "MobileSignature" }, means);
