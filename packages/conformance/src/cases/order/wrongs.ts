/** What can be wrong with a request of any operation. */
import { type ErrorCode, type OperationId, operationIds, operations } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import type { ExpectedEntry } from "../../expect/expect-error.ts";
import { isExternalId, requestNodes } from "../../generated/schema/request-nodes.ts";
import type { CallerWish, CaseContext } from "../../model/context.ts";
import type { SentRequest } from "../../model/exchange.ts";
import { type DeclaredResponses, declaresCode } from "../../requests/declared.ts";
import {
  bodyText,
  decodedPart,
  withBadEscape,
  withBody,
  withHeader,
  withParameter,
  withPath,
  withQueryValue,
} from "../../requests/edit-request.ts";
import { pathParameter } from "../vectors/ids.ts";

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

/**
 * What can be wrong with a request of the operation, in the order in which it is checked. Nothing whose code the operation
 * does not declare.
 */
export function wrongsOf(id: OperationId, declared: DeclaredResponses = operations[id]): readonly Wrong[] {
  const { body, authentication } = operations[id];
  const ofTheOperation = [
    ...(authentication === "none" ? [] : ofTheCaller(id)),
    ...(body === null ? [] : ofTheBody(body.maxBytes)),
    ...undecodable(id),
    ...(body === null ? [] : [malformed]),
    ...ofValues(id),
    ...unknownClient(id),
    ...unknownRecord(id),
    ...ofTheRecord(id),
  ];
  return [...ofThePath(id), ...ofTheOperation.filter(({ entry }) => declaresCode(id, entry.code, declared))];
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
  const room: Wrong = {
    ...wrong("data-room", "a client outside the data room", "errors.dataroomPermissionDenied"),
    token: ({ data }) => ({ clients: [otherClient(data)] }),
    // A client that cannot be decoded is neither inside nor outside.
    ...(inPath.length === 1 ? { hides: ["undecodable-path"] } : {}),
  };
  return [
    {
      ...wrong("no-token", "no token", "errors.unauthorized"),
      change: (sent) => withHeader(sent, "Authorization"),
    },
    {
      ...wrong("permission", "a missing permission", "errors.permissionDenied"),
      token: ({ data }) => ({ permissions: [], clients: [otherClient(data)] }),
    },
    ...(namesClient(id) ? [room] : []),
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

function undecodable(id: OperationId): readonly Wrong[] {
  const part = decodedPart(operations[id]);
  if (part === undefined) return [];
  const undecoded: Wrong = {
    ...wrong(`undecodable-${part}`, `a ${part} that cannot be decoded`, "errors.malformedRequest"),
    change: (sent) => withBadEscape(sent, id),
    // Both have the same entry, so that nothing would tell which came first.
    hides: ["malformed-body"],
  };
  return [undecoded];
}

const malformed: Wrong = {
  ...wrong("malformed-body", "a body that is not JSON", "errors.malformedRequest"),
  change: (sent) => withBody(sent, `${bodyText(sent)}{`),
};

/** Violations of the schema. All of a request are listed together, so one is enough. */
function ofValues(id: OperationId): readonly Wrong[] {
  const { body } = requestNodes[id];
  const record = recordParameter(id);
  const tooLong = record === undefined ? undefined : pathParameter(id, record)?.node.shape.keywords.maxLength;
  const query = requestNodes[id].parameters.find(
    ({ in: part, node }) => part === "query" && node.shape.type === "integer" && node.explain(0).length > 0,
  );
  const wrongValue = (location: Omit<ExpectedEntry, "code">, change: NonNullable<Wrong["change"]>): Wrong => ({
    ...wrong("schema", "a violation of the schema", "errors.invalidData", location),
    change,
  });
  if (body?.shape.keywords.additionalProperties === false) {
    return [wrongValue({ pointer: "/conformance" }, (sent) => withMember(sent, "conformance", "unknown"))];
  }
  if (record !== undefined && tooLong !== undefined) {
    const text = "x".repeat(tooLong + 1);
    return [wrongValue({ parameter: record }, (sent) => withParameter(sent, id, record, () => text))];
  }
  if (query !== undefined) {
    return [wrongValue({ parameter: query.name }, (sent) => withQueryValue(sent, query.name, `${query.name}=0`))];
  }
  return [];
}

function unknownClient(id: OperationId): readonly Wrong[] {
  if (!namesClient(id)) return [];
  return [
    {
      ...wrong("unknown-client", "a client that does not exist", "errors.noRecord"),
      token: ({ data }) => ({ clients: [data.unknownExtId("client")] }),
      change: (sent, { data }) => withParameter(sent, id, "clientExtId", () => data.unknownExtId("client")),
      // Both have the same code, and only messages for people tell them apart.
      hides: ["unknown-record"],
    },
  ];
}

function namesClient(id: OperationId): boolean {
  return pathParameter(id, "clientExtId") !== undefined;
}

function unknownRecord(id: OperationId): readonly Wrong[] {
  const name = recordParameter(id);
  const parameter = name === undefined ? undefined : pathParameter(id, name);
  if (name === undefined || parameter === undefined || !isExternalId(parameter)) return [];
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
