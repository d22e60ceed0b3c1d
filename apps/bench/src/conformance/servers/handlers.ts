/** What the servers made of a library share: an example for each operation, and the verification of tokens. */
import { createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { type OperationId, type OperationStatus, operationIds, operations } from "@credential-api/contract";
import { exampleHeaders, examples } from "@credential-api/contract/examples";
import { jwtVerify } from "jose";

/** A response without its library. */
export interface Example {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What each operation responds with: the first example of a success in the contract. Nothing is stored. */
export const exampleOf: ReadonlyMap<string, Example> = new Map(operationIds.map((id) => [id, firstExample(id)]));

function firstExample<Id extends OperationId>(id: Id): Example {
  const isSuccess = (status: number): status is OperationStatus<Id> => status >= 200 && status < 300;
  const status = operations[id].statuses.find(isSuccess);
  if (status === undefined) throw new Error(`${id} declares no success`);
  const [example] = Object.values(examples[id].responses[status]);
  // The id of an example is that of another request.
  const { "X-Request-Id": _, ...headers } = exampleHeaders[id][status] as Readonly<Record<string, string>>;
  return { status, headers, body: example?.value };
}

const key = createSecretKey(readFileSync(process.env.SECRET_FILE ?? "", "utf8").trim(), "base64url");
const ISSUER = "credential-api-development";

/** Verifies the token of an `Authorization` header, as every server has to: signature, time, issuer and audience. */
export async function isCaller(authorization = ""): Promise<boolean> {
  const [, token = ""] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  return jwtVerify(token, key, { issuer: ISSUER, audience: ISSUER }).then(
    () => true,
    () => false,
  );
}
