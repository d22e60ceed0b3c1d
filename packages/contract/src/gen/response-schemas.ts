// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
import type { OperationId } from "../operation.ts";

/** The names in `validators` for the responses of each operation, by status. */
export const responseSchemas: {
  readonly [Id in OperationId]: Readonly<Record<string, { readonly body?: string; readonly headers?: string }>>;
} = {
  "createMobileSignature": {
    "201": {
      "body": "MobileSignature",
      "headers": "headers_createMobileSignature_201"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "getMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "deleteMobileSignature": {
    "204": {
      "headers": "headers_createMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "updateMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_createMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "listUserCredentials": {
    "200": {
      "body": "UserCredentialPage",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "getVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "updateVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_createMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "listVascoCredentials": {
    "200": {
      "body": "VascoCredentialPage",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "createVascoCredential": {
    "201": {
      "body": "VascoCredential",
      "headers": "headers_createMobileSignature_201"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  },
  "unassignVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_createMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_createMobileSignature_503"
    }
  }
};
