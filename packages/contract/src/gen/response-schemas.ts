// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
import type { OperationId } from "../operation.ts";

/** The names in `validators` for the responses of each operation, by status. */
export const responseSchemas: {
  readonly [Id in OperationId]: Readonly<Record<string, { readonly body?: string; readonly headers?: string }>>;
} = {
  "deleteMobileSignature": {
    "204": {
      "headers": "headers_deleteMobileSignature_204"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_503"
    }
  },
  "getMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_503"
    }
  },
  "updateMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_deleteMobileSignature_204"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_503"
    }
  },
  "getVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_503"
    }
  },
  "updateVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_deleteMobileSignature_204"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_204"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_deleteMobileSignature_503"
    }
  }
};
