import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { limitZero, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";
import { vascoListCases } from "./vasco/lists.ts";

/** Other cases create credentials of the client meanwhile, so the snapshot is the credential of this case alone. */
const prepare: Prepare<"listVascoCredentials"> = async (context) => {
  const path = await context.data.vascoCredential();
  return {
    request: { path: { clientExtId: path.clientExtId }, query: {} },
    snapshot: () => snapshotOf(context.call("getVascoCredential", { path })),
  };
};

const subject = { id: "listVascoCredentials", prepare } as const;

export const listVascoCredentials: OperationCases<"listVascoCredentials"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "a page with VASCO credentials of the client")],
    404: [missingRecord(subject, "clientExtId", "client")],
    422: [limitZero(subject)],
  },
  more: vascoListCases,
};
