// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
export const responseSchemas = {
  "getMobileSignature": {
    "200": "MobileSignature",
    "400": "Errors",
    "401": "Errors",
    "403": "Errors",
    "404": "Errors",
    "422": "Errors",
    "500": "Errors",
    "503": "Errors"
  },
  "updateMobileSignature": {
    "200": "MobileSignature",
    "400": "Errors",
    "401": "Errors",
    "403": "Errors",
    "404": "Errors",
    "409": "Errors",
    "413": "Errors",
    "415": "Errors",
    "422": "Errors",
    "500": "Errors",
    "503": "Errors"
  },
  "getVascoCredential": {
    "200": "VascoCredential",
    "400": "Errors",
    "401": "Errors",
    "403": "Errors",
    "404": "Errors",
    "422": "Errors",
    "500": "Errors",
    "503": "Errors"
  },
  "updateVascoCredential": {
    "200": "VascoCredential",
    "400": "Errors",
    "401": "Errors",
    "403": "Errors",
    "404": "Errors",
    "409": "Errors",
    "413": "Errors",
    "415": "Errors",
    "422": "Errors",
    "500": "Errors",
    "503": "Errors"
  }
} as const;
