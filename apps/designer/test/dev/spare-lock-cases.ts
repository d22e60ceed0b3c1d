/** What a person writes into the conformance kit for the three operations on spare locks. */
const cases = "packages/conformance/src/operations";

/** The files, by their path; they replace those of the scaffold. */
export const spareLockCases: Readonly<Record<string, string>> = {
  [`${cases}/list-spare-locks.ts`]: `import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { limitZero, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"listSpareLocks"> = async (context) => {
  const path = { clientExtId: context.data.clientExtId };
  const request = { path, query: {} };
  return { request, snapshot: () => snapshotOf(context.call("listSpareLocks", request)) };
};

const subject = { id: "listSpareLocks", prepare } as const;

export const listSpareLocks: OperationCases<"listSpareLocks"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    200: [succeeds(subject, "a page")],
    404: [missingRecord(subject, "clientExtId", "client")],
    422: [limitZero(subject)],
  },
};
`,
  [`${cases}/create-spare-lock.ts`]: `import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, unknownMember } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"createSpareLock"> = async (context) => {
  const path = { clientExtId: context.data.clientExtId };
  const extId = context.data.unknownExtId("spare-lock");
  return {
    request: { path, body: { extId } },
    snapshot: () => snapshotOf(context.call("listSpareLocks", { path, query: {} })),
  };
};

const subject = { id: "createSpareLock", prepare } as const;

export const createSpareLock: OperationCases<"createSpareLock"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...bodyStatuses(subject),
    201: [succeeds(subject, "the new spare lock")],
    404: [missingRecord(subject, "clientExtId", "client")],
    422: [unknownMember(subject)],
  },
};
`,
  [`${cases}/delete-spare-lock.ts`]: `import type { Prepare } from "../model/prepare.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { snapshotOf } from "./shared/credentials.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { parameterTooLong, pathStatuses } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

const prepare: Prepare<"deleteSpareLock"> = async (context) => {
  const path = { clientExtId: context.data.clientExtId };
  const spareLockExtId = context.data.unknownExtId("spare-lock");
  await context.call("createSpareLock", { path, body: { extId: spareLockExtId } });
  return {
    request: { path: { ...path, spareLockExtId } },
    snapshot: () => snapshotOf(context.call("listSpareLocks", { path, query: {} })),
  };
};

const subject = { id: "deleteSpareLock", prepare } as const;

export const deleteSpareLock: OperationCases<"deleteSpareLock"> = {
  prepare,
  statuses: {
    ...commonStatuses(subject),
    ...pathStatuses(subject),
    204: [succeeds(subject, "the spare lock is gone")],
    404: [missingRecord(subject, "clientExtId", "client"), missingRecord(subject, "spareLockExtId", "lock")],
    422: [parameterTooLong(subject, "spareLockExtId")],
  },
};
`,
};
