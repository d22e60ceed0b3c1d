// Made from spec/ by packages/contract/generate/operations.ts. Do not edit: run `npm run generate`.
import type { Operation, OperationId } from "../operation.ts";

/** The parameters that have a default, by operation. */
export interface DefaultedParameters {
  readonly listUserCredentials: "limit";
  readonly listVascoCredentials: "limit" | "returnTotalResultCount";
}

/** The operations table. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = {
  createMobileSignature: {
    id: "createMobileSignature",
    method: "post",
    path: "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    summary: "Create the mobile signature of a user",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialCreate"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "userExtId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      maxBytes: 65536,
      mediaTypes: [
        "application/json"
      ]
    },
    statuses: [
      201,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      500,
      503
    ],
    responses: {
      "201": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Location",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "413": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "415": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Accept",
            required: true,
            type: "string"
          },
          {
            name: "Accept-Encoding",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "413": [
        "errors.requestTooLarge"
      ],
      "415": [
        "errors.unsupportedMediaType"
      ],
      "422": [
        "errors.invalidData",
        "errors.modifyReadonlyData",
        "errors.missingReferenceData",
        "errors.policyViolation",
        "errors.duplicateValue",
        "errors.mobileSignatureExists"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "version",
      "userExtId",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity"
    ]
  },
  getMobileSignature: {
    id: "getMobileSignature",
    method: "get",
    path: "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    summary: "Read the mobile signature of a user",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "userExtId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    statuses: [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Cache-Control",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn"
    ]
  },
  deleteMobileSignature: {
    id: "deleteMobileSignature",
    method: "delete",
    path: "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    summary: "Delete the mobile signature of a user",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialDelete"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "userExtId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    statuses: [
      204,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "204": {
        body: false,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [],
    readonlyMembers: []
  },
  updateMobileSignature: {
    id: "updateMobileSignature",
    method: "patch",
    path: "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    summary: "Change the mobile signature of a user",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialModify"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "userExtId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      maxBytes: 65536,
      mediaTypes: [
        "application/json"
      ]
    },
    statuses: [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "409": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "413": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "415": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Accept-Patch",
            required: true,
            type: "string"
          },
          {
            name: "Accept-Encoding",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "409": [
        "errors.pessimisticLockingFailure"
      ],
      "413": [
        "errors.requestTooLarge"
      ],
      "415": [
        "errors.unsupportedMediaType"
      ],
      "422": [
        "errors.invalidData",
        "errors.modifyReadonlyData",
        "errors.missingReferenceData",
        "errors.policyViolation",
        "errors.duplicateValue"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "extId",
      "userExtId",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "type",
      "validity"
    ]
  },
  listUserCredentials: {
    id: "listUserCredentials",
    method: "get",
    path: "/nevisidm/api/core/v1/{clientExtId}/users/{extId}/credentials",
    summary: "List the credentials of a user",
    since: [
      "7.2405.0",
      "8.2405.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "extId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 100
      },
      {
        name: "continuationToken",
        in: "query",
        required: false,
        type: "string"
      }
    ],
    body: null,
    statuses: [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Cache-Control",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: {
      token: "continuationToken",
      items: "/items",
      nextToken: "/_pagination/continuationToken"
    },
    members: [
      "items",
      "_pagination"
    ],
    readonlyMembers: [
      "items",
      "_pagination"
    ]
  },
  getVascoCredential: {
    id: "getVascoCredential",
    method: "get",
    path: "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}",
    summary: "Read a VASCO credential",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "extId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    statuses: [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Cache-Control",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ]
  },
  updateVascoCredential: {
    id: "updateVascoCredential",
    method: "patch",
    path: "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}",
    summary: "Change a VASCO credential",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialModify",
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "extId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      maxBytes: 65536,
      mediaTypes: [
        "application/json"
      ]
    },
    statuses: [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "409": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "413": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "415": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Accept-Patch",
            required: true,
            type: "string"
          },
          {
            name: "Accept-Encoding",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "409": [
        "errors.pessimisticLockingFailure"
      ],
      "413": [
        "errors.requestTooLarge"
      ],
      "415": [
        "errors.unsupportedMediaType"
      ],
      "422": [
        "errors.invalidData",
        "errors.modifyReadonlyData",
        "errors.missingReferenceData",
        "errors.policyViolation"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "extId",
      "userExtId",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "type",
      "validity",
      "vascoTokens"
    ]
  },
  listVascoCredentials: {
    id: "listVascoCredentials",
    method: "get",
    path: "/nevisidm/api/core/v1/{clientExtId}/vasco",
    summary: "List the VASCO credentials of a client",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "limit",
        in: "query",
        required: false,
        type: "integer",
        default: 100
      },
      {
        name: "continuationToken",
        in: "query",
        required: false,
        type: "string"
      },
      {
        name: "returnTotalResultCount",
        in: "query",
        required: false,
        type: "boolean",
        default: false
      }
    ],
    body: null,
    statuses: [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Cache-Control",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: {
      token: "continuationToken",
      items: "/items",
      nextToken: "/_pagination/continuationToken"
    },
    members: [
      "items",
      "_pagination"
    ],
    readonlyMembers: [
      "items",
      "_pagination"
    ]
  },
  createVascoCredential: {
    id: "createVascoCredential",
    method: "post",
    path: "/nevisidm/api/core/v1/{clientExtId}/vasco",
    summary: "Create a VASCO credential",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialCreate",
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: {
      required: true,
      maxBytes: 65536,
      mediaTypes: [
        "application/json"
      ]
    },
    statuses: [
      201,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      500,
      503
    ],
    responses: {
      "201": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Location",
            required: true,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "413": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "415": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Accept",
            required: true,
            type: "string"
          },
          {
            name: "Accept-Encoding",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "413": [
        "errors.requestTooLarge"
      ],
      "415": [
        "errors.unsupportedMediaType"
      ],
      "422": [
        "errors.invalidData",
        "errors.modifyReadonlyData",
        "errors.missingReferenceData",
        "errors.policyViolation",
        "errors.duplicateValue",
        "errors.vascoExists"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "version",
      "userExtId",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity"
    ]
  },
  unassignVascoCredential: {
    id: "unassignVascoCredential",
    method: "put",
    path: "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/unassign",
    summary: "Take a VASCO credential away from its user",
    since: [
      "8.2605.0",
      "9.2605.0"
    ],
    authentication: "bearer",
    permissions: [
      "AccessControl.CredentialModify",
      "AccessControl.CredentialView"
    ],
    permissionMatch: "all",
    parameters: [
      {
        name: "clientExtId",
        in: "path",
        required: true,
        type: "string"
      },
      {
        name: "extId",
        in: "path",
        required: true,
        type: "string"
      }
    ],
    body: null,
    statuses: [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    responses: {
      "200": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "400": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "401": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "WWW-Authenticate",
            required: true,
            type: "string"
          }
        ]
      },
      "403": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "404": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "422": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "500": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          }
        ]
      },
      "503": {
        body: true,
        headers: [
          {
            name: "X-Request-Id",
            required: false,
            type: "string"
          },
          {
            name: "Retry-After",
            required: true,
            type: "integer"
          }
        ]
      }
    },
    errors: {
      "400": [
        "errors.malformedRequest"
      ],
      "401": [
        "errors.unauthorized"
      ],
      "403": [
        "errors.permissionDenied",
        "errors.dataroomPermissionDenied"
      ],
      "404": [
        "errors.noRecord"
      ],
      "422": [
        "errors.invalidData"
      ],
      "500": [
        "errors.fatalError"
      ],
      "503": [
        "errors.unavailable"
      ]
    },
    pagination: null,
    members: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ],
    readonlyMembers: [
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "stateChangeDetail",
      "lastSuccessfulLoginDate",
      "successfulLoginCount",
      "lastFailedLoginDate",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "vascoTokens"
    ]
  }
};
