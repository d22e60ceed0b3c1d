// Made from spec/ by packages/contract/generate/client/client-docs.ts. Do not edit: run `npm run generate`.
import type { OperationId, OperationRequest, OperationResponse } from "../operations.ts";

export interface CreateMobileSignatureRequest extends OperationRequest<"createMobileSignature"> {}

export interface GetMobileSignatureRequest extends OperationRequest<"getMobileSignature"> {}

export interface DeleteMobileSignatureRequest extends OperationRequest<"deleteMobileSignature"> {}

export interface UpdateMobileSignatureRequest extends OperationRequest<"updateMobileSignature"> {}

export interface ListUserCredentialsRequest extends OperationRequest<"listUserCredentials"> {}

export interface GetVascoCredentialRequest extends OperationRequest<"getVascoCredential"> {}

export interface UpdateVascoCredentialRequest extends OperationRequest<"updateVascoCredential"> {}

export interface ListVascoCredentialsRequest extends OperationRequest<"listVascoCredentials"> {}

export interface CreateVascoCredentialRequest extends OperationRequest<"createVascoCredential"> {}

export interface UnassignVascoCredentialRequest extends OperationRequest<"unassignVascoCredential"> {}

export interface ClientItems {
  readonly listUserCredentials: Extract<OperationResponse<"listUserCredentials">, { readonly status: 200 }>["body"]["items"][number];
  readonly listVascoCredentials: Extract<OperationResponse<"listVascoCredentials">, { readonly status: 200 }>["body"]["items"][number];
}

export interface ClientOperations<
  Options,
  Results extends { readonly [Id in OperationId | `${keyof ClientItems}.all`]: unknown },
> {
  /**
   * Create the mobile signature of a user.
   *
   * Creates the credential and returns it. A user has at most one mobile signature.
   *
   * - `identificator`, `msspIdentifier` and `msisdn` are required.
   * - Without `stateName` the credential is `active`. Without `policyExtId` it gets the default `MobileSignaturePolicy` of
   *   the client. Without `extId` the server generates one.
   * - The new credential has `version` 1, and `created` is the same as `lastModified`.
   * - The policy can define a regular expression that `msisdn` must match. The client can require that every mobile
   *   signature has a different `msisdn`.
   * - Of several requests at the same time for one user exactly one returns 201.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
   *
   * `POST /nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialCreate`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.userExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.extId`: string, 1 to 50 characters, must not contain control characters
   * - `body.policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `body.identificator`: string, 1 to 50 characters
   * - `body.msspIdentifier`: string, 1 to 50 characters, must be an absolute URI
   * - `body.signerCert`: string, at most 4000 characters, must be one PEM block of type CERTIFICATE
   * - `body.msisdn`: string, 1 to 50 characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: A value must be unique, and another credential, or another block of the credential, has it already.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.mobileSignatureExists`: The user in the path has a mobile signature already.
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  createMobileSignature(this: void, request: CreateMobileSignatureRequest, options?: Options): Results["createMobileSignature"];
  /**
   * Read the mobile signature of a user.
   *
   * Returns the whole credential, with the same members that a change returns.
   *
   * - Send `version` with your next change. The change then fails instead of overwriting someone else's change.
   *   `updateMobileSignature` takes `version` as an integer, as it is here.
   * - A read changes nothing and creates no history entry.
   * - The request has no body. The server ignores a body.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  getMobileSignature(this: void, request: GetMobileSignatureRequest, options?: Options): Results["getMobileSignature"];
  /**
   * Delete the mobile signature of a user.
   *
   * Deletes the credential, whatever its state and version. The user can get a new one.
   *
   * - The history of the credential stays and gets an entry for the deletion.
   * - A second request returns 404. So does one that loses a race against another deletion.
   * - The request has no body. The server ignores a body.
   *
   * `DELETE /nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialDelete`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.userExtId`: string, 1 to 50 characters, must not contain control characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  deleteMobileSignature(this: void, request: DeleteMobileSignatureRequest, options?: Options): Results["deleteMobileSignature"];
  /**
   * Change the mobile signature of a user.
   *
   * Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
   * including `policyExtId`.
   *
   * - Every member is optional. `{}`, or a body with the current values, is a valid request that changes nothing: the
   *   response is 200 with the same `version` and `lastModified`.
   * - A request that changes a value increases `version` by exactly one and sets `lastModified`.
   * - Send `version` to make sure that the credential has not changed since you read it. It is an integer in the request
   *   and in the response.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - The policy of the credential can define a regular expression that a new `msisdn` must match. The client can require
   *   that every mobile signature has a different `msisdn`.
   * - If the credential has no `msspIdentifier` after the change, it gets the default of its policy, if there is one.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential. Nothing changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: A value must be unique, and another credential, or another block of the credential, has it already.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  updateMobileSignature(this: void, request: UpdateMobileSignatureRequest, options?: Options): Results["updateMobileSignature"];
  /**
   * List the credentials of a user.
   *
   * Returns all credentials of the user page by page, of all types, with the members that they share. `type` tells them
   * apart. Read the other members with `getMobileSignature` and `getVascoCredential`.
   *
   * - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
   *   page. The last page has none.
   * - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
   *   is on exactly one of them.
   * - The request has no body. The server ignores a body.
   *
   * `GET /nevisidm/api/core/v1/{clientExtId}/users/{extId}/credentials`, since 7.2405.0 and 8.2405.0
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.extId`: string, 1 to 50 characters, must not contain control characters
   * - `query.limit`: integer, 1 to 1000, default `100`
   * - `query.continuationToken`: string, 1 to 66 characters, must be the continuationToken of a response
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  readonly listUserCredentials: {
    /**
     * List the credentials of a user.
     *
     * Returns all credentials of the user page by page, of all types, with the members that they share. `type` tells them
     * apart. Read the other members with `getMobileSignature` and `getVascoCredential`.
     *
     * - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
     *   page. The last page has none.
     * - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
     *   is on exactly one of them.
     * - The request has no body. The server ignores a body.
     *
     * `GET /nevisidm/api/core/v1/{clientExtId}/users/{extId}/credentials`, since 7.2405.0 and 8.2405.0
     *
     * **Permissions**, all of: `AccessControl.CredentialView`
     *
     * **Members**
     * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
     * - `path.extId`: string, 1 to 50 characters, must not contain control characters
     * - `query.limit`: integer, 1 to 1000, default `100`
     * - `query.continuationToken`: string, 1 to 66 characters, must be the continuationToken of a response
     *
     * **Errors**
     * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
     * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
     * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
     * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
     * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
     * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
     * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
     * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
     */
    (this: void, request: ListUserCredentialsRequest, options?: Options): Results["listUserCredentials"];
  } & Results["listUserCredentials.all"];
  /**
   * Read a VASCO credential.
   *
   * Returns the whole credential, with the same members that a change returns.
   *
   * - Send `version` with your next change. The change then fails instead of overwriting someone else's change. **It is an
   *   integer here, and `updateVascoCredential` takes it as a string**: read `3`, send `"3"`.
   * - Send `policyExtId` with a change that must keep the policy.
   * - `vascoTokens` contains secrets. Do not log the response.
   * - A read changes nothing and creates no history entry.
   * - The request has no body. The server ignores a body.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  getVascoCredential(this: void, request: GetVascoCredentialRequest, options?: Options): Results["getVascoCredential"];
  /**
   * Change a VASCO credential.
   *
   * Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
   * except `policyExtId`.
   *
   * - **Send `policyExtId` unless you want the default.** Without it, the credential gets the client's default VASCO
   *   policy, if there is one. A server can be configured to keep the credential's policy instead.
   * - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
   *   returns 200 with the same `version` and `lastModified`.
   * - A request that changes a value increases `version` by exactly one and sets `lastModified`.
   * - Send `version` to make sure that the credential has not changed since you read it. **It is a string in the request
   *   and an integer in the response**: read `3`, send `"3"`.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential. Nothing changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  updateVascoCredential(this: void, request: UpdateVascoCredentialRequest, options?: Options): Results["updateVascoCredential"];
  /**
   * List the VASCO credentials of a client.
   *
   * Returns all VASCO credentials of the client page by page, whether or not they belong to a user.
   *
   * - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
   *   page. The last page has none.
   * - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
   *   is on exactly one of them.
   * - `vascoTokens` of each item contains secrets. Do not log the response.
   * - The request has no body. The server ignores a body.
   *
   * `GET /nevisidm/api/core/v1/{clientExtId}/vasco`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `query.limit`: integer, 1 to 1000, default `100`
   * - `query.continuationToken`: string, 1 to 66 characters, must be the continuationToken of a response
   * - `query.returnTotalResultCount`: boolean, default `false`
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  readonly listVascoCredentials: {
    /**
     * List the VASCO credentials of a client.
     *
     * Returns all VASCO credentials of the client page by page, whether or not they belong to a user.
     *
     * - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
     *   page. The last page has none.
     * - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
     *   is on exactly one of them.
     * - `vascoTokens` of each item contains secrets. Do not log the response.
     * - The request has no body. The server ignores a body.
     *
     * `GET /nevisidm/api/core/v1/{clientExtId}/vasco`, since 8.2605.0 and 9.2605.0
     *
     * **Permissions**, all of: `AccessControl.CredentialView`
     *
     * **Members**
     * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
     * - `query.limit`: integer, 1 to 1000, default `100`
     * - `query.continuationToken`: string, 1 to 66 characters, must be the continuationToken of a response
     * - `query.returnTotalResultCount`: boolean, default `false`
     *
     * **Errors**
     * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
     * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
     * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
     * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
     * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
     * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
     * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
     * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
     */
    (this: void, request: ListVascoCredentialsRequest, options?: Options): Results["listVascoCredentials"];
  } & Results["listVascoCredentials.all"];
  /**
   * Create a VASCO credential.
   *
   * Creates a VASCO credential that belongs to no user, and returns it with its token data.
   *
   * - `vascoTokens` is required: 1 to 8 blocks, each with a different `authMode`.
   * - Without `stateName` the credential is `initial`. Without `policyExtId` it gets the default `VascoPolicy` of the client.
   *   Without `extId` the server generates one.
   * - The new credential has `version` 1, and `created` is the same as `lastModified`.
   * - `vascoTokens` contains secrets. Do not log the request and the response.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
   *
   * `POST /nevisidm/api/core/v1/{clientExtId}/vasco`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialCreate`, `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.extId`: string, 1 to 50 characters, must not contain control characters
   * - `body.policyExtId`: string, 1 to 50 characters, must not contain control characters
   * - `body.stateName`: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`
   * - `body.vascoTokens`: array of object, 1 to 8 items
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: A value must be unique, and another credential, or another block of the credential, has it already.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 422 `errors.vascoExists`: The client has a credential with the external ID of the new VASCO credential already.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  createVascoCredential(this: void, request: CreateVascoCredentialRequest, options?: Options): Results["createVascoCredential"];
  /**
   * Take a VASCO credential away from its user.
   *
   * Removes the user from the credential, sets its state back to `initial`, and returns the whole credential. It is not
   * deleted.
   *
   * - If the state changes, `stateChangeReason` becomes `changed-by-admin`, and `stateChangeDetail` is removed.
   * - A credential without a user stays as it is: the response is 200 with the same `version` and `lastModified`.
   * - `vascoTokens` contains secrets. Do not log the response.
   * - The request has no body. The server ignores a body.
   *
   * `PUT /nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/unassign`, since 8.2605.0 and 9.2605.0
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`, `AccessControl.CredentialView`
   *
   * **Members**
   * - `path.clientExtId`: string, 1 to 50 characters, must not contain control characters
   * - `path.extId`: string, 1 to 50 characters, must not contain control characters
   *
   * **Errors**
   * - 400 `errors.malformedRequest`: The body is missing or is not strict JSON in UTF-8, or the path has bad percent-encoding.
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  unassignVascoCredential(this: void, request: UnassignVascoCredentialRequest, options?: Options): Results["unassignVascoCredential"];
}

export interface ClientLookups {
  readonly deleteMobileSignature: never;
  readonly updateMobileSignature: "getMobileSignature";
  readonly updateVascoCredential: "getVascoCredential";
}

export type ClientReadId = "getMobileSignature" | "listUserCredentials" | "getVascoCredential" | "listVascoCredentials";

export interface ClientChangePairs {
  readonly changeMobileSignature: { readonly update: "updateMobileSignature"; readonly read: "getMobileSignature" };
  readonly changeVascoCredential: { readonly update: "updateVascoCredential"; readonly read: "getVascoCredential" };
}

export interface ClientChanges<
  Options extends { readonly [Name in keyof ClientChangePairs]: unknown },
  Drafts extends { readonly [Name in keyof ClientChangePairs]: unknown },
  Results extends { readonly [Name in keyof ClientChangePairs]: unknown },
> {
  /**
   * Change the mobile signature of a user, without overwriting concurrent changes.
   *
   * Reads the credential with `getMobileSignature`, calls a function for the members to change, and sends them with
   * `updateMobileSignature` and the version that was read. After a conflict it reads and calls again, up to a limit; then the
   * 409 has `mine`, `theirs` and `base`.
   *
   * Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
   * including `policyExtId`.
   *
   * - Every member is optional. `{}`, or a body with the current values, is a valid request that changes nothing: the
   *   response is 200 with the same `version` and `lastModified`.
   * - A request that changes a value increases `version` by exactly one and sets `lastModified`.
   * - Send `version` to make sure that the credential has not changed since you read it. It is an integer in the request
   *   and in the response.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - The policy of the credential can define a regular expression that a new `msisdn` must match. The client can require
   *   that every mobile signature has a different `msisdn`.
   * - If the credential has no `msspIdentifier` after the change, it gets the default of its policy, if there is one.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential. Nothing changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.duplicateValue`: A value must be unique, and another credential, or another block of the credential, has it already.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  changeMobileSignature(this: void, path: UpdateMobileSignatureRequest["path"], draft: Drafts["changeMobileSignature"], options?: Options["changeMobileSignature"]): Results["changeMobileSignature"];
  /**
   * Change a VASCO credential, without overwriting concurrent changes.
   *
   * Reads the credential with `getVascoCredential`, calls a function for the members to change, and sends them with
   * `updateVascoCredential` and the version that was read. After a conflict it reads and calls again, up to a limit; then the
   * 409 has `mine`, `theirs` and `base`.
   *
   * Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
   * except `policyExtId`.
   *
   * - **Send `policyExtId` unless you want the default.** Without it, the credential gets the client's default VASCO
   *   policy, if there is one. A server can be configured to keep the credential's policy instead.
   * - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
   *   returns 200 with the same `version` and `lastModified`.
   * - A request that changes a value increases `version` by exactly one and sets `lastModified`.
   * - Send `version` to make sure that the credential has not changed since you read it. **It is a string in the request
   *   and an integer in the response**: read `3`, send `"3"`.
   * - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
   * - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
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
   * - 401 `errors.unauthorized`: The bearer token is missing, malformed, expired, not yet valid, signed with a wrong key, or for another server.
   * - 403 `errors.dataroomPermissionDenied`: The client in the path is outside the caller's data room. The response does not reveal whether it exists.
   * - 403 `errors.permissionDenied`: The caller lacks a permission that the operation requires. The message lists the missing permissions.
   * - 404 `errors.noRecord`: The client, user or credential in the path does not exist. The message says which.
   * - 409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential. Nothing changed.
   * - 413 `errors.requestTooLarge`: The body has more bytes than the operation accepts.
   * - 415 `errors.unsupportedMediaType`: The `Content-Type` header is not application/json in UTF-8, or the body is compressed.
   * - 422 `errors.invalidData`: A value violates its schema, or a certificate cannot be parsed.
   * - 422 `errors.missingReferenceData`: The body refers to a policy that does not exist in the client. Or a new credential has no policy, because the body
   * names none and the client has no default.
   *
   * - 422 `errors.modifyReadonlyData`: The body contains a member of the credential that this operation cannot set.
   * - 422 `errors.policyViolation`: The policy has the wrong type for the credential, or the policy does not allow a value.
   * - 500 `errors.fatalError`: The server failed. The response contains no internal details.
   * - 503 `errors.unavailable`: The server cannot reach its store, or is shutting down.
   */
  changeVascoCredential(this: void, path: UpdateVascoCredentialRequest["path"], draft: Drafts["changeVascoCredential"], options?: Options["changeVascoCredential"]): Results["changeVascoCredential"];
}
