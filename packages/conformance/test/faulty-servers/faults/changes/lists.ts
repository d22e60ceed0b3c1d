import type { FaultKind } from "../../fault.ts";

export const lists: FaultKind = {
  kind: "Lists",
  faults: [
    {
      name: "list-of-unknown-user-empty",
      breaks: "The list of a user that does not exist is empty instead of 404.",
      foundBy: ["list-user-credentials/statuses/404-unknown-user"],
      file: "handlers.ts",
      edit: ["= findUser({ clientExtId, userExtId }, store);", "= findClient({ clientExtId }, store);"],
    },
  ],
};
