import { readCredential } from "../credentials/read-credential.ts";
import type { Handler } from "./handler.ts";

/** Reads the mobile signature of a user, with the version to send with the next change. */
export const getMobileSignature: Handler<"getMobileSignature"> = ({ path }, context) =>
  readCredential({ ...path, type: "MobileSignature" }, context);
