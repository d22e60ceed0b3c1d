// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
export const responseSchemas = {
  "getMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_503"
    }
  },
  "updateMobileSignature": {
    "200": {
      "body": "MobileSignature",
      "headers": "headers_getMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_503"
    }
  },
  "getVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_getMobileSignature_200"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_503"
    }
  },
  "updateVascoCredential": {
    "200": {
      "body": "VascoCredential",
      "headers": "headers_getMobileSignature_400"
    },
    "400": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "401": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_401"
    },
    "403": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "404": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "409": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "413": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "415": {
      "body": "Errors",
      "headers": "headers_updateMobileSignature_415"
    },
    "422": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "500": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_400"
    },
    "503": {
      "body": "Errors",
      "headers": "headers_getMobileSignature_503"
    }
  }
} as const;
