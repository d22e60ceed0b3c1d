/** The promises that every exchange keeps. */
import type { ExchangeCheck } from "../model/check.ts";
import { authenticationChallenge } from "./errors/authentication-challenge.ts";
import { errorCodeConformance } from "./errors/error-code-conformance.ts";
import { errorLocationConformance } from "./errors/error-location-conformance.ts";
import { errorStatusConformance } from "./errors/error-status-conformance.ts";
import { messagesWithoutValues } from "./errors/messages-without-values.ts";
import { noInternalDetails } from "./errors/no-internal-details.ts";
import { noTokenInResponse } from "./errors/no-token-in-response.ts";
import { ignoredAuth } from "./requests/ignored-auth.ts";
import { negativeDataRejection } from "./requests/negative-data-rejection.ts";
import { positiveDataAcceptance } from "./requests/positive-data-acceptance.ts";
import { allowHeaderConformance } from "./responses/allow-header-conformance.ts";
import { contentLengthConformance } from "./responses/content-length-conformance.ts";
import { contentTypeConformance } from "./responses/content-type-conformance.ts";
import { notAServerError } from "./responses/not-a-server-error.ts";
import { requestIdConformance } from "./responses/request-id-conformance.ts";
import { responseHeadersConformance } from "./responses/response-headers-conformance.ts";
import { responseSchemaConformance } from "./responses/response-schema-conformance.ts";
import { statusCodeConformance } from "./responses/status-code-conformance.ts";
import { unsupportedMethod } from "./responses/unsupported-method.ts";
import { locationConformance } from "./results/location-conformance.ts";
import { sentMembersConformance } from "./results/sent-members-conformance.ts";
import { versionConformance } from "./results/version-conformance.ts";

/** All checks, from what HTTP says of every response to what an operation returns. */
export const checks: readonly ExchangeCheck[] = [
  notAServerError,
  statusCodeConformance,
  unsupportedMethod,
  allowHeaderConformance,
  contentTypeConformance,
  contentLengthConformance,
  responseHeadersConformance,
  responseSchemaConformance,
  requestIdConformance,
  ignoredAuth,
  authenticationChallenge,
  negativeDataRejection,
  positiveDataAcceptance,
  errorStatusConformance,
  errorCodeConformance,
  errorLocationConformance,
  messagesWithoutValues,
  noInternalDetails,
  noTokenInResponse,
  locationConformance,
  sentMembersConformance,
  versionConformance,
];
