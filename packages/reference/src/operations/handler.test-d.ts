import type { MobileSignature, OperationResponse } from "@credential-api/contract";
import type { Handler, Handlers } from "./handler.ts";

declare const body: MobileSignature;
declare const errors: { errors: { code: string; message: string }[] };
declare const complete: Handlers;
type Read = Handler<"getMobileSignature">;

// The contract requires Cache-Control here. The request handler sends it, unless the handler decides otherwise.
export const withoutHeaders: Read = async () => ({ status: 200, body });
export const withHeaders: Read = async () => ({ status: 200, body, headers: { "Cache-Control": "no-store" } });
export const withError: Read = async () => ({ status: 404, body: errors });
export const declared: OperationResponse<"getMobileSignature"> = {
  status: 200,
  body,
  headers: { "Cache-Control": "no-store" },
};

// @ts-expect-error the body is missing
export const noBody: Read = async () => ({ status: 200 });

// @ts-expect-error the body of another status
export const otherBody: Read = async () => ({ status: 404, body });

// @ts-expect-error a status that the contract does not declare
export const otherStatus: Read = async () => ({ status: 409, body: errors });

// @ts-expect-error a header that the contract does not declare
export const otherHeader: Read = async () => ({ status: 404, body: errors, headers: { "X-Colour": "blue" } });

// @ts-expect-error a 401 has its challenge
export const noChallenge: Read = async () => ({ status: 401, body: errors });

// Every operation has a handler.
const { getMobileSignature: _, ...others } = complete;
// @ts-expect-error the handler of an operation is missing
export const incomplete: Handlers = others;
