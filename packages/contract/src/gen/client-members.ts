// Made from spec/ by packages/contract/generate/client/client-members.ts. Do not edit: run `npm run generate`.
import type { OperationId } from "../operations.ts";
import type { ClientChangePairs } from "./client-docs.ts";

export interface ClientMembers<Types extends { readonly [Name in OperationId | keyof ClientChangePairs]: unknown }> {
  /**
   * Create the mobile signature of a user.
   *
   * See `createMobileSignature` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialCreate`
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
  readonly createMobileSignature: Types["createMobileSignature"];
  /**
   * Read the mobile signature of a user.
   *
   * See `getMobileSignature` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
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
  readonly getMobileSignature: Types["getMobileSignature"];
  /**
   * Delete the mobile signature of a user.
   *
   * See `deleteMobileSignature` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialDelete`
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
  readonly deleteMobileSignature: Types["deleteMobileSignature"];
  /**
   * Change the mobile signature of a user.
   *
   * See `updateMobileSignature` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`
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
  readonly updateMobileSignature: Types["updateMobileSignature"];
  /**
   * List the credentials of a user.
   *
   * See `listUserCredentials` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
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
  readonly listUserCredentials: Types["listUserCredentials"];
  /**
   * Read a VASCO credential.
   *
   * See `getVascoCredential` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
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
  readonly getVascoCredential: Types["getVascoCredential"];
  /**
   * Change a VASCO credential.
   *
   * See `updateVascoCredential` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`, `AccessControl.CredentialView`
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
  readonly updateVascoCredential: Types["updateVascoCredential"];
  /**
   * List the VASCO credentials of a client.
   *
   * See `listVascoCredentials` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`
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
  readonly listVascoCredentials: Types["listVascoCredentials"];
  /**
   * Create a VASCO credential.
   *
   * See `createVascoCredential` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialCreate`, `AccessControl.CredentialView`
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
  readonly createVascoCredential: Types["createVascoCredential"];
  /**
   * Take a VASCO credential away from its user.
   *
   * See `unassignVascoCredential` of the client for what it does and for the members of its request.
   *
   * **Permissions**, all of: `AccessControl.CredentialModify`, `AccessControl.CredentialView`
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
  readonly unassignVascoCredential: Types["unassignVascoCredential"];
  /**
   * Change the mobile signature of a user, without overwriting concurrent changes.
   *
   * See `changeMobileSignature` of the client for what it does and for the members that can be changed.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`, `AccessControl.CredentialModify`
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
  readonly changeMobileSignature: Types["changeMobileSignature"];
  /**
   * Change a VASCO credential, without overwriting concurrent changes.
   *
   * See `changeVascoCredential` of the client for what it does and for the members that can be changed.
   *
   * **Permissions**, all of: `AccessControl.CredentialView`, `AccessControl.CredentialModify`
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
  readonly changeVascoCredential: Types["changeVascoCredential"];
}
