/** The cases of parcels in the conformance kit: one file for all of them. */
export const parcelCases = `import type { OperationId } from "@credential-api/contract";
import { expectError } from "../expect/expect-error.ts";
import type { Case } from "../model/case.ts";
import type { Prepare, Subject } from "../model/prepare.ts";
import { withParameter } from "../requests/edit-request.ts";
import { sendRejectedOf } from "../requests/send-prepared.ts";
import type { OperationCases } from "./operation-cases.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { defineCase } from "./shared/define-case.ts";
import { bodyStatuses, parameterTooLong, pathStatuses, unknownMember } from "./shared/request-statuses.ts";
import { succeeds } from "./shared/success.ts";

// Nothing is stored, so there is nothing to compare.
const snapshot = async () => "nothing";
const path = { parcelCode: "p-1" };
const trace = { "X-Trace": "0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11" };

const prepareSearch: Prepare<"searchParcels"> = async () => ({
  request: { query: { withTotal: true }, header: trace },
  snapshot,
});
const prepareCreate: Prepare<"createParcel"> = async () => ({
  request: { header: {}, body: { code: "p-2", size: 2 } },
  snapshot,
});
const prepareReplace: Prepare<"replaceParcel"> = async () => ({
  request: { path, header: { "If-Match": '"1"' }, body: { size: 7 } },
  snapshot,
});
const prepareKeep: Prepare<"replaceParcel"> = async () => ({
  request: { path, header: { "If-Match": '"1"' } },
  snapshot,
});
const prepareMark: Prepare<"markParcel"> = async () => ({ request: { path, body: { state: "lost" } }, snapshot });
const prepareRecall: Prepare<"recallParcel"> = async () => ({ request: { path }, snapshot });
const prepareStatus: Prepare<"getParcelStatus"> = async () => ({ request: {}, snapshot });

function missing<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "404-unknown-parcel",
    title: "404 for a parcel that does not exist",
    rule: { operation: subject.id, status: 404 },
    run: async (context) => {
      await sendRejectedOf(
        context,
        subject,
        (sent) => withParameter(sent, subject.id, "parcelCode", () => "missing"),
        (exchange) => expectError(exchange, "errors.noRecord"),
      );
    },
  });
}

const search = { id: "searchParcels", prepare: prepareSearch } as const;
export const searchParcels: OperationCases<"searchParcels"> = {
  prepare: prepareSearch,
  statuses: {
    ...commonStatuses(search),
    ...pathStatuses(search),
    200: [succeeds(search, "parcels")],
    422: [parameterTooLong(search, "tag")],
  },
};

const create = { id: "createParcel", prepare: prepareCreate } as const;
export const createParcel: OperationCases<"createParcel"> = {
  prepare: prepareCreate,
  statuses: {
    ...commonStatuses(create),
    ...bodyStatuses(create),
    201: [succeeds(create, "the new parcel")],
    422: [unknownMember(create)],
  },
};

const replace = { id: "replaceParcel", prepare: prepareReplace } as const;
export const replaceParcel: OperationCases<"replaceParcel"> = {
  prepare: prepareReplace,
  statuses: {
    ...commonStatuses(replace),
    ...bodyStatuses(replace),
    200: [succeeds(replace, "the new parcel")],
    204: [succeeds({ ...replace, prepare: prepareKeep }, "nothing to replace", () => {}, 204)],
    404: [missing(replace)],
    422: [unknownMember(replace)],
  },
};

const mark = { id: "markParcel", prepare: prepareMark } as const;
export const markParcel: OperationCases<"markParcel"> = {
  prepare: prepareMark,
  statuses: {
    ...commonStatuses(mark),
    ...bodyStatuses(mark),
    204: [succeeds(mark, "the mark")],
    404: [missing(mark)],
    422: [unknownMember(mark)],
  },
};

const recall = { id: "recallParcel", prepare: prepareRecall } as const;
export const recallParcel: OperationCases<"recallParcel"> = {
  prepare: prepareRecall,
  statuses: {
    ...commonStatuses(recall),
    ...pathStatuses(recall),
    202: [succeeds(recall, "the recall")],
    404: [missing(recall)],
    422: [parameterTooLong(recall, "parcelCode")],
  },
};

const status = { id: "getParcelStatus", prepare: prepareStatus } as const;
export const getParcelStatus: OperationCases<"getParcelStatus"> = {
  prepare: prepareStatus,
  statuses: { ...commonStatuses(status), 200: [succeeds(status, "whether parcels are sent")] },
};
`;
