// Made from spec/ by packages/contract/generate/errors.ts. Do not edit: run `pnpm generate`.
export const errors = {
  "errors.malformedRequest": {
    "status": 400,
    "answers": "operation",
    "when": "The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.",
    "remedy": "Mend the program that builds the request. Sending it again unchanged cannot succeed.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unauthorized": {
    "status": 401,
    "answers": "operation",
    "when": "The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.",
    "remedy": "Get a new token, then send the request again.",
    "evidence": "D codes-of-our-own"
  },
  "errors.permissionDenied": {
    "status": 403,
    "answers": "operation",
    "when": "The caller lacks one of the permissions the operation requires. The message names those that are missing.",
    "remedy": "Ask an administrator for the permission, or use an account that has it.",
    "evidence": "D codes-of-our-own"
  },
  "errors.dataroomPermissionDenied": {
    "status": 403,
    "answers": "operation",
    "when": "The client of the path is outside the caller's data room. Nothing is said about whether the client exists.",
    "remedy": "Check the client in the path, or ask an administrator to widen the data room.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unknownResource": {
    "status": 404,
    "answers": "server",
    "when": "No operation has this path.",
    "remedy": "Compare the path with the contract.",
    "evidence": "D unknown-paths-and-methods"
  },
  "errors.noRecord": {
    "status": 404,
    "answers": "operation",
    "when": "The client, the user or the credential named in the path does not exist. The message says which of them.",
    "remedy": "Check the external IDs in the path.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.methodNotAllowed": {
    "status": 405,
    "answers": "server",
    "when": "The path exists, but not with this method. The Allow header lists the methods it has.",
    "remedy": "Use a method the Allow header lists.",
    "evidence": "D unknown-paths-and-methods"
  },
  "errors.pessimisticLockingFailure": {
    "status": 409,
    "answers": "operation",
    "when": "The version sent is not the version the credential has now. Nothing was changed.",
    "remedy": "Read the credential, decide again, and send the change with the version just read.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.requestTooLarge": {
    "status": 413,
    "answers": "operation",
    "when": "The body has more bytes than the operation accepts.",
    "remedy": "Send a smaller body. Every acceptable request fits into the limit many times over.",
    "evidence": "D codes-of-our-own"
  },
  "errors.unsupportedMediaType": {
    "status": 415,
    "answers": "operation",
    "when": "The Content-Type header does not say application/json in UTF-8, or the body is compressed.",
    "remedy": "Send JSON as it is and the header `Content-Type` with the value application/json.",
    "evidence": "D codes-of-our-own"
  },
  "errors.invalidData": {
    "status": 422,
    "answers": "operation",
    "when": "A value breaks its schema, or a certificate cannot be read as one.",
    "remedy": "Mend the place that `pointer` or `parameter` names. The message says which rule it breaks.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.modifyReadonlyData": {
    "status": 422,
    "answers": "operation",
    "when": "The body names a member of the credential that this operation cannot set.",
    "remedy": "Leave out the member that `pointer` names.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.missingReferenceData": {
    "status": 422,
    "answers": "operation",
    "when": "The body refers to a policy that the client does not have.",
    "remedy": "Use the external ID of a policy of the same client.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.policyViolation": {
    "status": 422,
    "answers": "operation",
    "when": "The policy has the wrong type for the credential, or a value is not what the policy allows.",
    "remedy": "Choose another policy, or a value that the policy allows.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.duplicateValue": {
    "status": 422,
    "answers": "operation",
    "when": "The client demands a value that no other credential has, and another one has it.",
    "remedy": "Use another value, or change the other credential first.",
    "evidence": "V unique-msisdn"
  },
  "errors.fatalError": {
    "status": 500,
    "answers": "operation",
    "when": "The server failed. The answer says nothing about the inside of the server.",
    "remedy": "Report the value of the X-Request-Id header. Read the credential before trying a change again.",
    "evidence": "V codes-of-the-vendor"
  },
  "errors.unavailable": {
    "status": 503,
    "answers": "operation",
    "when": "The server cannot reach its store, or is about to stop.",
    "remedy": "Wait for the number of seconds in the Retry-After header, then send the request again.",
    "evidence": "D codes-of-our-own"
  }
} as const;
