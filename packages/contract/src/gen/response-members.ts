// Made from spec/ by packages/contract/generate/validation/response-members.ts. Do not edit: run `npm run generate`.
/** The members of an object by name, or those of each element of an array; `null` where the contract names none. */
export type MemberTree = { readonly [name: string]: MemberTree } | null;

export const responseMembers: Readonly<Record<string, MemberTree>> = {
  "MobileSignature": {
    "created": null,
    "lastModified": null,
    "version": null,
    "extId": null,
    "userExtId": null,
    "policyExtId": null,
    "stateName": null,
    "stateChangeReason": null,
    "stateChangeDetail": null,
    "lastSuccessfulLoginDate": null,
    "successfulLoginCount": null,
    "lastFailedLoginDate": null,
    "failedLoginCount": null,
    "modificationComment": null,
    "type": null,
    "validity": {
      "from": null,
      "to": null
    },
    "identificator": null,
    "msspIdentifier": null,
    "signerCert": null,
    "msisdn": null
  },
  "Errors": {
    "errors": {
      "code": null,
      "message": null,
      "pointer": null,
      "parameter": null
    }
  },
  "UserCredentialPage": {
    "items": {
      "created": null,
      "lastModified": null,
      "version": null,
      "extId": null,
      "userExtId": null,
      "policyExtId": null,
      "stateName": null,
      "stateChangeReason": null,
      "stateChangeDetail": null,
      "lastSuccessfulLoginDate": null,
      "successfulLoginCount": null,
      "lastFailedLoginDate": null,
      "failedLoginCount": null,
      "modificationComment": null,
      "type": null,
      "validity": {
        "from": null,
        "to": null
      }
    },
    "_pagination": {
      "continuationToken": null,
      "limit": null,
      "totalResult": null
    }
  },
  "VascoCredential": {
    "created": null,
    "lastModified": null,
    "version": null,
    "extId": null,
    "userExtId": null,
    "policyExtId": null,
    "stateName": null,
    "stateChangeReason": null,
    "stateChangeDetail": null,
    "lastSuccessfulLoginDate": null,
    "successfulLoginCount": null,
    "lastFailedLoginDate": null,
    "failedLoginCount": null,
    "modificationComment": null,
    "type": null,
    "validity": {
      "from": null,
      "to": null
    },
    "vascoTokens": {
      "authMode": null,
      "data": null
    }
  },
  "VascoCredentialPage": {
    "items": {
      "created": null,
      "lastModified": null,
      "version": null,
      "extId": null,
      "userExtId": null,
      "policyExtId": null,
      "stateName": null,
      "stateChangeReason": null,
      "stateChangeDetail": null,
      "lastSuccessfulLoginDate": null,
      "successfulLoginCount": null,
      "lastFailedLoginDate": null,
      "failedLoginCount": null,
      "modificationComment": null,
      "type": null,
      "validity": {
        "from": null,
        "to": null
      },
      "vascoTokens": {
        "authMode": null,
        "data": null
      }
    },
    "_pagination": {
      "continuationToken": null,
      "limit": null,
      "totalResult": null
    }
  }
};
