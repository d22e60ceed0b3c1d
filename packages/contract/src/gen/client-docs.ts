// Made from spec/ by packages/contract/generate/client-docs.ts. Do not edit: run `pnpm generate`.
import type { OperationId, OperationRequest } from "../operations.ts";

export interface GetMobileSignatureRequest extends OperationRequest<"getMobileSignature"> {}

export interface UpdateMobileSignatureRequest extends OperationRequest<"updateMobileSignature"> {}

export interface GetVascoCredentialRequest extends OperationRequest<"getVascoCredential"> {}

export interface UpdateVascoCredentialRequest extends OperationRequest<"updateVascoCredential"> {}

export interface ClientOperations<Options, Answers extends { readonly [Id in OperationId]: unknown }> {
  /**
   * Read the mobile signature of a user.
   *
   * Answers the whole credential as it is now: the same members that a change answers.
   *
   * - `version` is the one to send with the next change, so that it fails rather than overwrite what somebody else did in
   *   between. `updateMobileSignature` takes it as it is read here, as an integer.
   * - Reading changes nothing and leaves no trace in the history.
   * - The request has no body. One that is sent all the same is neither read nor judged.
   *
   * `GET /nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.userExtId`: string, 1 to 50 characters, must not contain control characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  getMobileSignature(this: void, request: GetMobileSignatureRequest, options?: Options): Answers["getMobileSignature"];
  /**
   * Change the mobile signature of a user.
   *
   * Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
   * `policyExtId` included.
   *
   * - Every member is optional. `{}`, or a body of values the credential already has, is a valid request that changes
   *   nothing: the answer is 200 with the same `version` and `lastModified`.
   * - Any real change raises `version` by exactly one and sets `lastModified`.
   * - Send `version` to be sure that nobody changed the credential since you read it. It is an integer here, in the
   *   request as in the answer.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - The policy of the credential may hold a regular expression that a new `msisdn` must match, and the client may demand
   *   that no two mobile signatures share an `msisdn`.
   * - If the credential would be without an `msspIdentifier`, it gets the default of its policy, if the policy has one.
   * - `null` is never a value, and members the operation does not know, or cannot set, are refused.
   *
   * `PATCH /nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.userExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `body.modificationComment`: string, at most 1000 characters
   * - `body.version`: integer, 0 to 2147483647
   * - `body.policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.identificator`: string, 1 to 50 characters
   * - `body.msspIdentifier`: string, 1 to 50 characters, must be an absolute URI
   * - `body.signerCert`: string, at most 4000 characters, must be one PEM block of type CERTIFICATE
   * - `body.msisdn`: string, 1 to 50 characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 409 `errors.pessimisticLockingFailure`: The version sent is not the version the credential has now. Nothing was changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The Content-Type header does not say application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: The client demands a value that no other credential has, and another one has it.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that the client does not have.
   * - 422 `errors.modifyReadonlyData`: The body names a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or a value is not what the policy allows.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  updateMobileSignature(this: void, request: UpdateMobileSignatureRequest, options?: Options): Answers["updateMobileSignature"];
  /**
   * Read a VASCO credential.
   *
   * Answers the whole credential as it is now: the same members that a change answers.
   *
   * - `version` is the one to send with the next change, so that it fails rather than overwrite what somebody else did in
   *   between. **It is an integer here, and `updateVascoCredential` takes it as a string**: read `3`, send `"3"`.
   * - `policyExtId` is the one to send with a change that is to keep it.
   * - `vascoTokens` holds secrets. Do not log the answer.
   * - Reading changes nothing and leaves no trace in the history.
   * - The request has no body. One that is sent all the same is neither read nor judged.
   *
   * `GET /nevisidm/api/core/v1/{clientExtId}/vasco/{extId}`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.extId`: string, 1 to 50 characters, must not contain control characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  getVascoCredential(this: void, request: GetVascoCredentialRequest, options?: Options): Answers["getVascoCredential"];
  /**
   * Change a VASCO credential.
   *
   * Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
   * except the policy.
   *
   * - **Name `policyExtId` unless you want the default.** A body without it puts the credential under the client's default
   *   VASCO policy, if there is one. A server can be set to keep the credential's policy instead.
   * - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
   *   answers 200 with the same `version` and `lastModified`.
   * - Any real change raises `version` by exactly one and sets `lastModified`.
   * - Send `version` to be sure that nobody changed the credential since you read it. **The request takes it as a string,
   *   the answer gives it as an integer**: read `3`, send `"3"`.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - `null` is never a value, and members the operation does not know, or cannot set, are refused.
   *
   * `PATCH /nevisidm/api/core/v1/{clientExtId}/vasco/{extId}`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`, `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.extId`: string, 1 to 50 characters, must not contain control characters
   * - `body.stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `body.policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.modificationComment`: string, at most 1000 characters
   * - `body.version`: string, at most 10 characters, must be decimal digits without leading zeros, at most 2147483647
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 409 `errors.pessimisticLockingFailure`: The version sent is not the version the credential has now. Nothing was changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The Content-Type header does not say application/json in UTF-8, or the body is compressed.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that the client does not have.
   * - 422 `errors.modifyReadonlyData`: The body names a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or a value is not what the policy allows.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  updateVascoCredential(this: void, request: UpdateVascoCredentialRequest, options?: Options): Answers["updateVascoCredential"];
}

export interface ClientChangePairs {
  readonly changeMobileSignature: { readonly update: "updateMobileSignature"; readonly read: "getMobileSignature" };
  readonly changeVascoCredential: { readonly update: "updateVascoCredential"; readonly read: "getVascoCredential" };
}

export interface ClientChanges<
  Options,
  Drafts extends { readonly [Name in keyof ClientChangePairs]: unknown },
  Answers extends { readonly [Name in keyof ClientChangePairs]: unknown },
> {
  /**
   * Change the mobile signature of a user, safe from what others change meanwhile.
   *
   * Reads it with `getMobileSignature`, asks a function for the members to change, and sends them with `updateMobileSignature` and the
   * version that was read. If somebody else was faster, it reads again and asks again, up to a bound; after that the 409
   * carries `mine`, `theirs` and `base`.
   *
   * Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
   * `policyExtId` included.
   *
   * - Every member is optional. `{}`, or a body of values the credential already has, is a valid request that changes
   *   nothing: the answer is 200 with the same `version` and `lastModified`.
   * - Any real change raises `version` by exactly one and sets `lastModified`.
   * - Send `version` to be sure that nobody changed the credential since you read it. It is an integer here, in the
   *   request as in the answer.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - The policy of the credential may hold a regular expression that a new `msisdn` must match, and the client may demand
   *   that no two mobile signatures share an `msisdn`.
   * - If the credential would be without an `msspIdentifier`, it gets the default of its policy, if the policy has one.
   * - `null` is never a value, and members the operation does not know, or cannot set, are refused.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`, `AccessControl.CredentialModify`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.userExtId`: string, 1 to 50 characters, must not contain control characters
   * - `stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `modificationComment`: string, at most 1000 characters
   * - `policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `identificator`: string, 1 to 50 characters
   * - `msspIdentifier`: string, 1 to 50 characters, must be an absolute URI
   * - `signerCert`: string, at most 4000 characters, must be one PEM block of type CERTIFICATE
   * - `msisdn`: string, 1 to 50 characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 409 `errors.pessimisticLockingFailure`: The version sent is not the version the credential has now. Nothing was changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The Content-Type header does not say application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: The client demands a value that no other credential has, and another one has it.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that the client does not have.
   * - 422 `errors.modifyReadonlyData`: The body names a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or a value is not what the policy allows.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  changeMobileSignature(this: void, path: UpdateMobileSignatureRequest["path"], draft: Drafts["changeMobileSignature"], options?: Options): Answers["changeMobileSignature"];
  /**
   * Change a VASCO credential, safe from what others change meanwhile.
   *
   * Reads it with `getVascoCredential`, asks a function for the members to change, and sends them with `updateVascoCredential` and the
   * version that was read. If somebody else was faster, it reads again and asks again, up to a bound; after that the 409
   * carries `mine`, `theirs` and `base`.
   *
   * Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
   * except the policy.
   *
   * - **Name `policyExtId` unless you want the default.** A body without it puts the credential under the client's default
   *   VASCO policy, if there is one. A server can be set to keep the credential's policy instead.
   * - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
   *   answers 200 with the same `version` and `lastModified`.
   * - Any real change raises `version` by exactly one and sets `lastModified`.
   * - Send `version` to be sure that nobody changed the credential since you read it. **The request takes it as a string,
   *   the answer gives it as an integer**: read `3`, send `"3"`.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - `null` is never a value, and members the operation does not know, or cannot set, are refused.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`, `AccessControl.CredentialModify`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.extId`: string, 1 to 50 characters, must not contain control characters
   * - `stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `modificationComment`: string, at most 1000 characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, wrongly signed, or meant for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client of the path is outside the caller's data room. Nothing is said about whether the client exists.
   * - 403 `errors.permissionDenied`: The caller lacks one of the permissions the operation requires. The message names those that are missing.
   * - 404 `errors.noRecord`: The client, the user or the credential named in the path does not exist. The message says which of them.
   * - 409 `errors.pessimisticLockingFailure`: The version sent is not the version the credential has now. Nothing was changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The Content-Type header does not say application/json in UTF-8, or the body is compressed.
   * - 422 `errors.invalidData`: A value breaks its schema, or a certificate cannot be read as one.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that the client does not have.
   * - 422 `errors.modifyReadonlyData`: The body names a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or a value is not what the policy allows.
   * - 500 `errors.fatalError`: The server failed. The answer says nothing about the inside of the server.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is about to stop.
   */
  changeVascoCredential(this: void, path: UpdateVascoCredentialRequest["path"], draft: Drafts["changeVascoCredential"], options?: Options): Answers["changeVascoCredential"];
}
