// Made from spec/ by packages/contract/generate/validation/response-members.ts. Do not edit: run `npm run generate`.
export const responseMembers = {
  "Errors": {
    "errors": {
      "code": null,
      "message": null,
      "pointer": null,
      "parameter": null
    }
  },
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
  }
} as const;
