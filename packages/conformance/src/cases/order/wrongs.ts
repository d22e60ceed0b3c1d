/** What can be wrong with a request of any operation. */
import { type ErrorCode, type OperationId, operationIds, operations } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import type { ExpectedEntry } from "../../expect/expect-error.ts";
import type { CallerWish, CaseContext } from "../../model/context.ts";
import type { SentRequest } from "../../model/exchange.ts";
import { bodyText, withBody, withHeader, withParameter, withPath, withQuery } from "../../requests/edit-request.ts";

/** One thing that is wrong with a request. */
export interface Wrong {
  /** Kebab case. */
  readonly name: string;
  /** `401 for no token`, as titles say it. */
  readonly what: string;
  readonly entry: ExpectedEntry;
  /** The caller who sends it. Default: the administrator. */
  readonly token?: (context: CaseContext) => CallerWish;
  /** Makes it wrong. */
  readonly change?: (sent: SentRequest, context: CaseContext) => SentRequest;
  /** The decision that puts it at its place. Default: the order of checks. */
  readonly rule?: string;
  /** Names of what cannot be wrong at the same time. */
  readonly hides?: readonly string[];
}

/** What can be wrong with a request of the operation, in the order in which it is checked. */
export function wrongsOf(id: OperationId): readonly Wrong[] {
  const { body, authentication } = operations[id];
  return [
    ...ofThePath(id),
    ...(authentication === "none" ? [] : ofTheCaller(id)),
    ...(body === null ? [] : ofTheBody(body.maxBytes)),
    undecodable(id),
    ...(body === null ? [] : [malformed]),
    ...ofValues(id),
    unknownClient(id),
    ...unknownRecord(id),
    ...ofTheRecord(id),
  ];
}

function ofThePath(id: OperationId): readonly Wrong[] {
  const rule = "unknown-paths-and-methods";
  return [
    {
      ...wrong("unknown-path", "an unknown path", "errors.unknownResource"),
      rule,
      change: (sent) => withPath(sent, (path) => `${path}/no/such/path`),
    },
    {
      ...wrong("unsupported-method", "an unsupported method", "errors.methodNotAllowed"),
      rule,
      change: (sent) => ({ ...sent, method: otherMethod(id) }),
    },
  ];
}

function ofTheCaller(id: OperationId): readonly Wrong[] {
  const { parameters } = operations[id];
  const inPath = parameters.filter((each) => each.in === "path");
  return [
    {
      ...wrong("no-token", "no token", "errors.unauthorized"),
      change: (sent) => withHeader(sent, "Authorization"),
    },
    {
      ...wrong("permission", "a missing permission", "errors.permissionDenied"),
      token: ({ data }) => ({ permissions: [], clients: [otherClient(data)] }),
    },
    {
      ...wrong("data-room", "a client outside the data room", "errors.dataroomPermissionDenied"),
      token: ({ data }) => ({ clients: [otherClient(data)] }),
      // A client that cannot be decoded is neither inside nor outside.
      ...(inPath.length === 1 ? { hides: ["undecodable-path"] } : {}),
    },
  ];
}

function ofTheBody(maxBytes: number): readonly Wrong[] {
  return [
    {
      ...wrong("too-large", "a body that is too large", "errors.requestTooLarge"),
      change: (sent) => withBody(sent, " ".repeat(maxBytes + 1)),
    },
    {
      ...wrong("media-type", "another media type", "errors.unsupportedMediaType"),
      change: (sent) => withHeader(sent, "Content-Type", "text/plain"),
    },
  ];
}

function undecodable(id: OperationId): Wrong {
  const { parameters } = operations[id];
  const name = parameters.findLast((each) => each.in === "path")?.name ?? "";
  return {
    ...wrong("undecodable-path", "a path that cannot be decoded", "errors.malformedRequest"),
    change: (sent) => withParameter(sent, id, name, () => "%zz"),
    // Both have the same entry, so that nothing would tell which came first.
    hides: ["malformed-body"],
  };
}

const malformed: Wrong = {
  ...wrong("malformed-body", "a body that is not JSON", "errors.malformedRequest"),
  change: (sent) => withBody(sent, `${bodyText(sent)}{`),
};

/** Violations of the schema. All of a request are listed together, so one is enough. */
function ofValues(id: OperationId): readonly Wrong[] {
  const { body, parameters } = operations[id];
  const record = recordParameter(id);
  const query = parameters.find((each) => each.in === "query" && each.type === "integer")?.name;
  const wrongValue = (location: Omit<ExpectedEntry, "code">, change: NonNullable<Wrong["change"]>): Wrong => ({
    ...wrong("schema", "a violation of the schema", "errors.invalidData", location),
    change,
  });
  if (body !== null) {
    return [wrongValue({ pointer: "/conformance" }, (sent) => withMember(sent, "conformance", "unknown"))];
  }
  if (record !== undefined) {
    return [wrongValue({ parameter: record }, (sent) => withParameter(sent, id, record, () => "x".repeat(51)))];
  }
  if (query !== undefined) return [wrongValue({ parameter: query }, (sent) => withQuery(sent, `${query}=0`))];
  return [];
}

function unknownClient(id: OperationId): Wrong {
  return {
    ...wrong("unknown-client", "a client that does not exist", "errors.noRecord"),
    token: ({ data }) => ({ clients: [data.unknownExtId("client")] }),
    change: (sent, { data }) => withParameter(sent, id, "clientExtId", () => data.unknownExtId("client")),
    // Both have the same code, and only messages for people tell them apart.
    hides: ["unknown-record"],
  };
}

function unknownRecord(id: OperationId): readonly Wrong[] {
  const name = recordParameter(id);
  if (name === undefined) return [];
  return [
    {
      ...wrong("unknown-record", "a user or a credential that does not exist", "errors.noRecord"),
      change: (sent, { data }) => withParameter(sent, id, name, () => data.unknownExtId("record")),
    },
  ];
}

/** The path parameter that names a user or a credential of the client. */
function recordParameter(id: OperationId): string | undefined {
  return operations[id].parameters.find((each) => each.in === "path" && each.name !== "clientExtId")?.name;
}

/** What only the current credential and the policies of the client can show. */
function ofTheRecord(id: OperationId): readonly Wrong[] {
  const { version } = clientTable[id];
  const stale: Wrong = {
    ...wrong("stale-version", "a version that is not the current one", "errors.pessimisticLockingFailure", {
      pointer: "/version",
    }),
    change: (sent) => withMember(sent, "version", version === "string" ? "2147483647" : 2147483647),
  };
  const policy: Wrong = {
    ...wrong("unknown-policy", "a policy that does not exist", "errors.missingReferenceData", {
      pointer: "/policyExtId",
    }),
    change: (sent, { data }) => withMember(sent, "policyExtId", data.unknownExtId("policy")),
  };
  const namesPolicy = operations[id].errors["422"]?.includes("errors.missingReferenceData") ?? false;
  return [...(version === undefined ? [] : [stale]), ...(namesPolicy ? [policy] : [])];
}

function wrong(
  name: string,
  what: string,
  code: ErrorCode,
  location: Omit<ExpectedEntry, "code"> = {},
): Pick<Wrong, "name" | "what" | "entry"> {
  return { name, what, entry: { code, ...location } };
}

/** A method that no operation of the path has. */
function otherMethod(id: OperationId): string {
  const { path } = operations[id];
  const own = operationIds.filter((each) => operations[each].path === path).map((each) => operations[each].method);
  return ["put", "delete", "post", "patch"].find((each) => !own.some((method) => method === each))?.toUpperCase() ?? "";
}

function otherClient({ otherClientExtId, unknownExtId }: CaseContext["data"]): string {
  return otherClientExtId ?? unknownExtId("data-room");
}

function withMember(sent: SentRequest, name: string, value: unknown): SentRequest {
  return withBody(sent, JSON.stringify({ ...JSON.parse(bodyText(sent)), [name]: value }));
}
