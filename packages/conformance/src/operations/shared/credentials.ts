import { operationIds, operations } from "@credential-api/contract";
import { type JsonObject, readObject } from "../../expect/read-json.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { NoResponse } from "../../model/exchange.ts";
import { Skipped } from "../../model/outcome.ts";

/** A snapshot of what a read returns: the credential, or that there is none. */
export async function snapshotOf(response: Promise<Exchange>): Promise<unknown> {
  const exchange = await response;
  const { status } = exchange.response;
  if (status === 404) return "absent";
  if (status === 200) return readMembers(exchange);
  throw new NoResponse(`The kit cannot read the state of the target: a read returned ${status}.`);
}

/**
 * The members of a response that the contract has. A server can return more, about which the contract promises nothing. Throws
 * `Failure` if the response is no JSON object.
 */
export function readMembers(exchange: Exchange): JsonObject {
  const found = Object.entries(readObject(exchange)).filter(([name]) => known.has(name));
  return Object.fromEntries(found);
}

const known: ReadonlySet<string> = new Set(operationIds.flatMap((id) => operations[id].members));

/**
 * A phone number that no other case of the run uses. The configuration gives one as `data.values.msisdn` for targets whose
 * policy accepts only certain numbers.
 */
export function phoneNumber(context: CaseContext, index = 0): string {
  const own = `+4179${String((context.seed + index * 7919) % 10_000_000).padStart(7, "0")}`;
  return configuredValue(context, "msisdn") ?? own;
}

function configuredValue({ data }: CaseContext, name: string): string | undefined {
  try {
    return data.value(name);
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return undefined;
  }
}

/** The required members of a new mobile signature. */
export function newSignature(context: CaseContext, index = 0) {
  return {
    identificator: `MSS-${context.seed}-${index}`,
    msspIdentifier: "http://mss.example.com/conformance",
    msisdn: phoneNumber(context, index),
  };
}

/** The required members of a new VASCO credential. */
export function newTokens(context: CaseContext) {
  return { vascoTokens: [{ authMode: "RO", data: tokenData(context) }] };
}

/** Token data, which no report shows. The configuration gives it as `data.values.data` for targets that examine it. */
export function tokenData(context: CaseContext, index = 0): string {
  const own = Buffer.from(`CONFORMANCE-${context.seed}-${index}`).toString("base64");
  const data = configuredValue(context, "data") ?? own;
  context.redact(data);
  return data;
}

/**
 * An external id, with `suffix` at its end, that no VASCO credential of the client has. Nothing can delete a VASCO
 * credential, so an earlier run with the same seed can have left some behind.
 */
export async function newVascoExtId(context: CaseContext, suffix = ""): Promise<string> {
  const { clientExtId } = context.data;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const extId = `${context.data.unknownExtId(`vasco-${attempt}`)}${suffix}`;
    const { response } = await context.call("getVascoCredential", { path: { clientExtId, extId } });
    if (response.status !== 200) return extId;
  }
  throw new Skipped(`${MAX_ATTEMPTS} external ids of this seed exist already. Use another seed.`);
}

const MAX_ATTEMPTS = 20;
