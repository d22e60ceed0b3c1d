/**
 * The contract as TypeScript: operations, their requests and responses, the catalogues. Validators and examples are in
 * `./validators` and `./examples`.
 */
export type { ErrorCode, ErrorDefinition, Permission, PermissionDefinition } from "./catalogues.ts";
export { errors, permissions } from "./catalogues.ts";
export type {
  CredentialType,
  ErrorEntry,
  Errors,
  MobileSignature,
  MobileSignatureCreation,
  MobileSignatureUpdate,
  paths,
  StateName,
  UserCredential,
  UserCredentialPage,
  Validity,
  VascoCredential,
  VascoCredentialCreation,
  VascoCredentialPage,
  VascoCredentialUpdate,
  VascoToken,
  VascoTokenCreation,
} from "./gen/types.ts";
export type {
  BodyPart,
  DeclaredResponse,
  Operation,
  OperationId,
  OperationParameter,
  OperationRequest,
  OperationResponse,
  OperationStatus,
  Pagination,
  ParameterType,
  ReceivedRequest,
} from "./operations.ts";
export { contract, operationIds, operations } from "./operations.ts";
