import { changeCredential } from "../credentials/change-credential.ts";
import { stateEdits } from "../credentials/edit.ts";
import type { Handler } from "./handler.ts";

/**
 * Takes a VASCO credential away from its user and sets its state back to initial. A credential without a user stays as it
 * is, whatever its state.
 */
export const unassignVascoCredential: Handler<"unassignVascoCredential"> = ({ path }, context) =>
  changeCredential(
    {
      operationId: "unassignVascoCredential",
      key: { ...path, type: "Vasco" },
      plan: async (current) => ({
        edits: current.userExtId === undefined ? {} : { userExtId: undefined, ...stateEdits(current, "initial") },
        violations: [],
      }),
    },
    context,
  );
