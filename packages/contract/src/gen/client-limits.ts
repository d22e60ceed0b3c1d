// Made from spec/ by packages/contract/generate/client/client-limits.ts. Do not edit: run `npm run generate`.
/** The bounds of the members of a `createMobileSignature` request. */
export const createMobileSignature = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "userExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "body": {
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "policyExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "stateName": {
      "type": "string",
      "values": [
        {
          "value": "initial",
          "label": "Created or reset, and not yet used. A VASCO credential without a user is usually in this state."
        },
        {
          "value": "active",
          "label": "In normal use."
        },
        {
          "value": "tmp-locked",
          "label": "Locked for a limited time after several failed logins. It unlocks automatically."
        },
        {
          "value": "fail-locked",
          "label": "Locked after too many failed logins. It stays locked until someone changes the state."
        },
        {
          "value": "reset-code",
          "label": "Waiting for the user to enter a reset code."
        },
        {
          "value": "admin-changed",
          "label": "Changed by an administrator. The user must confirm or renew it at the next login."
        },
        {
          "value": "disabled",
          "label": "Disabled by an administrator."
        },
        {
          "value": "archived",
          "label": "No longer in use. It is kept for the record only."
        }
      ]
    },
    "identificator": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "msspIdentifier": {
      "type": "string",
      "format": "uri",
      "minLength": 1,
      "maxLength": 50
    },
    "signerCert": {
      "type": "string",
      "maxLength": 4000,
      "pattern": "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$",
      "rule": "must be one PEM block of type CERTIFICATE"
    },
    "msisdn": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    }
  }
} as const;

/** The bounds of the members of a `getMobileSignature` request. */
export const getMobileSignature = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "userExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  }
} as const;

/** The bounds of the members of a `deleteMobileSignature` request. */
export const deleteMobileSignature = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "userExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  }
} as const;

/** The bounds of the members of a `updateMobileSignature` request. */
export const updateMobileSignature = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "userExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "body": {
    "stateName": {
      "type": "string",
      "values": [
        {
          "value": "initial",
          "label": "Created or reset, and not yet used. A VASCO credential without a user is usually in this state."
        },
        {
          "value": "active",
          "label": "In normal use."
        },
        {
          "value": "tmp-locked",
          "label": "Locked for a limited time after several failed logins. It unlocks automatically."
        },
        {
          "value": "fail-locked",
          "label": "Locked after too many failed logins. It stays locked until someone changes the state."
        },
        {
          "value": "reset-code",
          "label": "Waiting for the user to enter a reset code."
        },
        {
          "value": "admin-changed",
          "label": "Changed by an administrator. The user must confirm or renew it at the next login."
        },
        {
          "value": "disabled",
          "label": "Disabled by an administrator."
        },
        {
          "value": "archived",
          "label": "No longer in use. It is kept for the record only."
        }
      ]
    },
    "modificationComment": {
      "type": "string",
      "maxLength": 1000
    },
    "version": {
      "type": "integer",
      "format": "int32",
      "minimum": 0,
      "maximum": 2147483647
    },
    "policyExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "identificator": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "msspIdentifier": {
      "type": "string",
      "format": "uri",
      "minLength": 1,
      "maxLength": 50
    },
    "signerCert": {
      "type": "string",
      "maxLength": 4000,
      "pattern": "^-----BEGIN CERTIFICATE-----\\r?\\n(?:[A-Za-z0-9+/=]+\\r?\\n)+-----END CERTIFICATE-----(?:\\r?\\n)?$",
      "rule": "must be one PEM block of type CERTIFICATE"
    },
    "msisdn": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    }
  }
} as const;

/** The bounds of the members of a `listUserCredentials` request. */
export const listUserCredentials = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "query": {
    "limit": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "maximum": 1000,
      "default": 100
    },
    "continuationToken": {
      "type": "string",
      "minLength": 1,
      "maxLength": 66,
      "pattern": "^[0-9]{1,11}000_[^\\u0000-\\u001F\\u007F-\\u009F]{1,50}$",
      "rule": "must be the continuationToken of a response"
    }
  }
} as const;

/** The bounds of the members of a `getVascoCredential` request. */
export const getVascoCredential = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  }
} as const;

/** The bounds of the members of a `updateVascoCredential` request. */
export const updateVascoCredential = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "body": {
    "stateName": {
      "type": "string",
      "values": [
        {
          "value": "initial",
          "label": "Created or reset, and not yet used. A VASCO credential without a user is usually in this state."
        },
        {
          "value": "active",
          "label": "In normal use."
        },
        {
          "value": "tmp-locked",
          "label": "Locked for a limited time after several failed logins. It unlocks automatically."
        },
        {
          "value": "fail-locked",
          "label": "Locked after too many failed logins. It stays locked until someone changes the state."
        },
        {
          "value": "reset-code",
          "label": "Waiting for the user to enter a reset code."
        },
        {
          "value": "admin-changed",
          "label": "Changed by an administrator. The user must confirm or renew it at the next login."
        },
        {
          "value": "disabled",
          "label": "Disabled by an administrator."
        },
        {
          "value": "archived",
          "label": "No longer in use. It is kept for the record only."
        }
      ]
    },
    "policyExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "modificationComment": {
      "type": "string",
      "maxLength": 1000
    },
    "version": {
      "type": "string",
      "maxLength": 10,
      "pattern": "^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$",
      "rule": "must be decimal digits without leading zeros, at most 2147483647"
    }
  }
} as const;

/** The bounds of the members of a `listVascoCredentials` request. */
export const listVascoCredentials = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "query": {
    "limit": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "maximum": 1000,
      "default": 100
    },
    "continuationToken": {
      "type": "string",
      "minLength": 1,
      "maxLength": 66,
      "pattern": "^[0-9]{1,11}000_[^\\u0000-\\u001F\\u007F-\\u009F]{1,50}$",
      "rule": "must be the continuationToken of a response"
    },
    "returnTotalResultCount": {
      "type": "boolean",
      "default": false
    }
  }
} as const;

/** The bounds of the members of a `createVascoCredential` request. */
export const createVascoCredential = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  },
  "body": {
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "policyExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "stateName": {
      "type": "string",
      "values": [
        {
          "value": "initial",
          "label": "Created or reset, and not yet used. A VASCO credential without a user is usually in this state."
        },
        {
          "value": "active",
          "label": "In normal use."
        },
        {
          "value": "tmp-locked",
          "label": "Locked for a limited time after several failed logins. It unlocks automatically."
        },
        {
          "value": "fail-locked",
          "label": "Locked after too many failed logins. It stays locked until someone changes the state."
        },
        {
          "value": "reset-code",
          "label": "Waiting for the user to enter a reset code."
        },
        {
          "value": "admin-changed",
          "label": "Changed by an administrator. The user must confirm or renew it at the next login."
        },
        {
          "value": "disabled",
          "label": "Disabled by an administrator."
        },
        {
          "value": "archived",
          "label": "No longer in use. It is kept for the record only."
        }
      ]
    },
    "vascoTokens": {
      "type": "array",
      "minItems": 1,
      "maxItems": 8,
      "items": {
        "type": "object"
      }
    }
  }
} as const;

/** The bounds of the members of a `unassignVascoCredential` request. */
export const unassignVascoCredential = {
  "path": {
    "clientExtId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    },
    "extId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001F\\u007F-\\u009F]+$",
      "rule": "must not contain control characters"
    }
  }
} as const;
