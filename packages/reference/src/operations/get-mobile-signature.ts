import type { Handler } from "./handler.ts";
import { readCredential } from "./read-credential.ts";

/** Reads the mobile signature of a user, with the version to send with the next change. */
export const getMobileSignature: Handler<"getMobileSignature"> = ({ path }, context) =>
  readCredential({ ...path, type: "MobileSignature" }, context);
