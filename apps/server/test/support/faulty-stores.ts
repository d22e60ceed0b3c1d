import { type Store, StoreUnavailable } from "@credential-api/reference";

/** A store whose every read throws a bug. */
export function brokenStore(): Store {
  return failing(() => new Error("The store is broken"));
}

/** A store that cannot be reached. */
export function unavailableStore(): Store {
  return failing(() => new StoreUnavailable("The store cannot be reached"));
}

function failing(makeError: () => Error): Store {
  const fail = async (): Promise<never> => {
    throw makeError();
  };
  return {
    readClient: fail,
    readUser: fail,
    readPolicy: fail,
    readDefaultPolicy: fail,
    readPolicyPage: fail,
    readCredential: fail,
    readVascoPage: fail,
    readUserPage: fail,
    insert: fail,
    swap: fail,
    remove: fail,
    readHistory: fail,
    readHistoryPage: fail,
    checkReady: fail,
    close: async () => undefined,
  };
}
