// Made from spec/ by packages/contract/generate/examples/example-names.ts. Do not edit: run `npm run generate`.
export interface ExampleNames {
  readonly createMobileSignature: {
    readonly 201: "phoneRegistered" | "phoneRegisteredWithAllMembers";
    readonly 400: "noBody" | "memberTwice" | "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "createPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClientOfPhone" | "unknownUserOfPhone";
    readonly 413: "bodyTooLarge";
    readonly 415: "noMediaType" | "otherMediaType" | "otherCharset";
    readonly 422: "phoneIncomplete" | "phoneWithReadOnlyMember" | "phoneWithUnknownPolicy" | "phoneWithPasswordPolicy" | "phoneAgainstPolicy" | "phoneOfAnother" | "extIdOfAnother" | "secondPhone";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly getMobileSignature: {
    readonly 200: "mobileSignatureRead" | "mobileSignatureWithoutCertificate";
    readonly 400: "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "viewPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownUser" | "userWithoutMobileSignature";
    readonly 422: "userExtIdTooLong" | "severalPathParametersWrong";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly deleteMobileSignature: {
    readonly 204: "mobileSignatureDeleted";
    readonly 400: "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "deletePermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownUser" | "userWithoutMobileSignature";
    readonly 422: "userOfDeletionTooLong";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly updateMobileSignature: {
    readonly 200: "mobileSignatureLocked" | "mobileSignatureArchived" | "phoneNumberChanged" | "certificateRenewed" | "movedToOtherProvider" | "mobileSignaturePolicyChanged" | "commentCleared" | "valuesRepeated" | "noMemberNamed";
    readonly 400: "noBody" | "notJson" | "memberTwice" | "nulCharacter" | "loneSurrogate" | "tooDeep" | "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "modifyPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownUser" | "userWithoutMobileSignature";
    readonly 409: "staleMobileSignature";
    readonly 413: "bodyTooLarge";
    readonly 415: "noMediaType" | "otherMediaType" | "otherCharset";
    readonly 422: "severalViolations" | "pathParameterTooLong" | "notAnObject" | "nullValue" | "readOnlyMembers" | "notPem" | "notACertificate" | "unknownPolicy" | "passwordPolicyForMobileSignature" | "phoneNumberAgainstPolicy" | "severalRulesBroken" | "phoneNumberOfAnother";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly listUserCredentials: {
    readonly 200: "userCredentialsListed" | "userWithoutCredentials" | "firstPageOfUserCredentials";
    readonly 400: "undecodablePath" | "undecodableQuery";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "viewPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownUserOfList";
    readonly 422: "userOfListTooLong" | "tokenOfUserListMalformed";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly getVascoCredential: {
    readonly 200: "vascoCredentialRead" | "unassignedVascoCredentialRead";
    readonly 400: "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "viewPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownVascoCredential" | "otherKindOfCredential";
    readonly 422: "extIdTooLong" | "controlCharacterInExtId";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly updateVascoCredential: {
    readonly 200: "vascoCredentialLocked" | "vascoCredentialLockedUnderItsPolicy" | "vascoCredentialActivated" | "vascoPolicyChanged" | "vascoCredentialCommented" | "defaultVascoPolicyApplied" | "defaultVascoPolicyThereAlready";
    readonly 400: "noBody" | "notJson" | "memberTwice" | "nulCharacter" | "loneSurrogate" | "tooDeep" | "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "modifyPermissionMissing" | "viewPermissionMissing" | "bothPermissionsMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownVascoCredential" | "otherKindOfCredential";
    readonly 409: "staleVascoCredential";
    readonly 413: "bodyTooLarge";
    readonly 415: "noMediaType" | "otherMediaType" | "otherCharset";
    readonly 422: "versionAsNumber" | "severalVascoViolations" | "notAnObject" | "nullValue" | "readOnlyVascoMembers" | "unknownPolicy" | "mobileSignaturePolicyForVasco";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly listVascoCredentials: {
    readonly 200: "vascoCredentialsListed" | "firstPageOfVascoCredentials" | "lastPageOfVascoCredentials";
    readonly 400: "undecodablePath" | "undecodableQuery";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "viewPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClient";
    readonly 422: "limitOfVascoListTooLow" | "tokenOfVascoListMalformed";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly createVascoCredential: {
    readonly 201: "tokenAdded" | "tokenAddedWithAllMembers";
    readonly 400: "noBody" | "memberTwice" | "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "createPermissionMissing" | "clientOutsideDataRoom";
    readonly 404: "unknownClientOfToken";
    readonly 413: "bodyTooLarge";
    readonly 415: "noMediaType" | "otherMediaType" | "otherCharset";
    readonly 422: "tokensInvalid" | "tokenWithReadOnlyMember" | "noDefaultVascoPolicy" | "tokenWithOtherPolicy" | "modeTwice" | "extIdNotForUrls" | "tokenExists";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
  readonly unassignVascoCredential: {
    readonly 200: "vascoCredentialUnassigned" | "vascoCredentialUnassignedAlready";
    readonly 400: "undecodablePath";
    readonly 401: "noToken" | "malformedToken" | "expiredToken";
    readonly 403: "viewPermissionMissing" | "modifyPermissionMissingToUnassign" | "clientOutsideDataRoom";
    readonly 404: "unknownClient" | "unknownVascoCredential" | "otherKindOfCredential";
    readonly 422: "extIdToUnassignTooLong";
    readonly 500: "brokenServer";
    readonly 503: "storeUnreachable";
  };
}
