// Made from spec/ by packages/contract/generate/client/client-table.ts. Do not edit: run `npm run generate`.
import type { ClientOperation } from "../client-operation.ts";
import type { OperationId } from "../operation.ts";

/** Every operation as a client needs it, by its name. */
export const clientTable: { readonly [Id in OperationId]: ClientOperation } = {
  "createMobileSignature": {
    "method": "POST",
    "path": "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    "statuses": [
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
    "body": true,
    "shownBy": "getMobileSignature"
  },
  "getMobileSignature": {
    "method": "GET",
    "path": "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ]
  },
  "deleteMobileSignature": {
    "method": "DELETE",
    "path": "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    "bodies": {
      "204": "none"
    },
    "shownBy": "getMobileSignature"
  },
  "updateMobileSignature": {
    "method": "PATCH",
    "path": "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature",
    "statuses": [
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
    "body": true,
    "version": "integer",
    "change": "changeMobileSignature",
    "read": "getMobileSignature",
    "settable": [
      "stateName",
      "modificationComment",
      "version",
      "policyExtId",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn"
    ],
    "shownBy": "getMobileSignature"
  },
  "listUserCredentials": {
    "method": "GET",
    "path": "/nevisidm/api/core/v1/{clientExtId}/users/{extId}/credentials",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query"
      },
      {
        "name": "continuationToken",
        "in": "query"
      }
    ],
    "pagination": {
      "token": "continuationToken",
      "items": "/items",
      "nextToken": "/_pagination/continuationToken"
    }
  },
  "getVascoCredential": {
    "method": "GET",
    "path": "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ]
  },
  "updateVascoCredential": {
    "method": "PATCH",
    "path": "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}",
    "statuses": [
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
    "body": true,
    "version": "string",
    "change": "changeVascoCredential",
    "read": "getVascoCredential",
    "settable": [
      "stateName",
      "policyExtId",
      "modificationComment",
      "version"
    ],
    "shownBy": "getVascoCredential"
  },
  "listVascoCredentials": {
    "method": "GET",
    "path": "/nevisidm/api/core/v1/{clientExtId}/vasco",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query"
      },
      {
        "name": "continuationToken",
        "in": "query"
      },
      {
        "name": "returnTotalResultCount",
        "in": "query"
      }
    ],
    "pagination": {
      "token": "continuationToken",
      "items": "/items",
      "nextToken": "/_pagination/continuationToken"
    }
  },
  "createVascoCredential": {
    "method": "POST",
    "path": "/nevisidm/api/core/v1/{clientExtId}/vasco",
    "statuses": [
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
    "body": true,
    "shownBy": "getVascoCredential"
  },
  "unassignVascoCredential": {
    "method": "PUT",
    "path": "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/unassign",
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500,
      503
    ],
    "shownBy": "getVascoCredential"
  }
};
