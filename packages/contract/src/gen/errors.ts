// Made from spec/ by packages/contract/generate/catalogues.ts. Do not edit: run `npm run generate`.
export const errors = {
  "errors.malformedRequest": {
    "status": 400,
    "answers": "operation",
    "when": "The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.",
    "remedy": "Fix the request; retrying will not help.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unauthorized": {
    "status": 401,
    "answers": "operation",
    "when": "The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.",
    "remedy": "Get a new token and send the request again.",
    "evidence": "D codes-of-our-own"
  },
  "errors.permissionDenied": {
    "status": 403,
    "answers": "operation",
    "when": "The caller lacks a permission that the operation requires. The message lists the missing permissions.",
    "remedy": "Ask an administrator for the permission, or use an account that has it.",
    "evidence": "D codes-of-our-own"
  },
  "errors.dataroomPermissionDenied": {
    "status": 403,
    "answers": "operation",
    "when": "The client in the path is outside the caller's data room. The response does not reveal whether it exists.",
    "remedy": "Check the client in the path, or ask an administrator to add the client to the data room.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unknownResource": {
    "status": 404,
    "answers": "server",
    "when": "No operation has this path.",
    "remedy": "Check the path against the contract.",
    "evidence": "D unknown-paths-and-methods"
  },
  "errors.noRecord": {
    "status": 404,
    "answers": "operation",
    "when": "The client, user or credential in the path does not exist. The message says which.",
    "remedy": "Check the external IDs in the path.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.methodNotAllowed": {
    "status": 405,
    "answers": "server",
    "when": "The path does not support this method. The `Allow` header lists the methods that it supports.",
    "remedy": "Use a method from the `Allow` header.",
    "evidence": "D unknown-paths-and-methods"
  },
  "errors.pessimisticLockingFailure": {
    "status": 409,
    "answers": "operation",
    "when": "The `version` in the request is not the current version of the credential. Nothing changed.",
    "remedy": "Read the credential again, decide whether the change is still correct, and send it with the new version.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.requestTooLarge": {
    "status": 413,
    "answers": "operation",
    "when": "The body has more bytes than the operation accepts.",
    "remedy": "Send a smaller body. Every valid request is far below the limit.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unsupportedMediaType": {
    "status": 415,
    "answers": "operation",
    "when": "The `Content-Type` header is not application/json in UTF-8, or the body is compressed.",
    "remedy": "Send uncompressed JSON with the header `Content-Type` set to application/json.",
    "evidence": "D codes-of-our-own"
  },
  "errors.invalidData": {
    "status": 422,
    "answers": "operation",
    "when": "A value violates its schema, or a certificate cannot be parsed.",
    "remedy": "Fix the value that `pointer` or `parameter` names. The message names the rule that it violates.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.modifyReadonlyData": {
    "status": 422,
    "answers": "operation",
    "when": "The body contains a member of the credential that this operation cannot set.",
    "remedy": "Remove the member that `pointer` names.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.missingReferenceData": {
    "status": 422,
    "answers": "operation",
    "when": "The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body\nnames none and the client has no default.\n",
    "remedy": "Use the external ID of a policy of the same client.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.policyViolation": {
    "status": 422,
    "answers": "operation",
    "when": "The policy has the wrong type for the credential, or the policy does not allow a value.",
    "remedy": "Use another policy, or a value that the policy allows.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.duplicateValue": {
    "status": 422,
    "answers": "operation",
    "when": "A value must be unique, and another credential, or another block of the credential, has it already.",
    "remedy": "Use another value, or change the other credential first.",
    "evidence": "V unique-msisdn"
  },
  "errors.mobileSignatureExists": {
    "status": 422,
    "answers": "operation",
    "when": "The user in the path has a mobile signature already.",
    "remedy": "Change the mobile signature that the user has, or delete it first.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.vascoExists": {
    "status": 422,
    "answers": "operation",
    "when": "The client has a credential with the external ID of the new VASCO credential already.",
    "remedy": "Use another external ID, or leave it out.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.fatalError": {
    "status": 500,
    "answers": "operation",
    "when": "The server failed. The response contains no internal details.",
    "remedy": "Report the value of the `X-Request-Id` header. Read the credential before you retry a change.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.unavailable": {
    "status": 503,
    "answers": "operation",
    "when": "The server cannot reach its store, or is shutting down.",
    "remedy": "Wait for the number of seconds in the `Retry-After` header, then send the request again.",
    "evidence": "D codes-of-our-own"
  }
} as const;
