// Made from spec/ by packages/contract/generate/examples/examples.ts. Do not edit: run `npm run generate`.
export const examples = {
  "createMobileSignature": {
    "requests": {
      "registerPhone": {
        "summary": "Register a phone",
        "value": {
          "identificator": "MSS-0009876",
          "msspIdentifier": "http://mss.example.com/main",
          "msisdn": "+41795550199"
        }
      },
      "registerPhoneWithAllMembers": {
        "summary": "Register a phone with everything that can be set",
        "value": {
          "extId": "mobile-signature-456",
          "policyExtId": "mobile-signature-policy-2",
          "stateName": "initial",
          "identificator": "MSS-0009876",
          "msspIdentifier": "http://mss.example.com/main",
          "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIURFrvKkhNlmKBdurLqq8CflAi5KYwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjXrE9Vr4\nJqs7Aat2wxLPBP402xk9/+n9hBCl5NvgLELt047ZeSBX3XqNeEo9X/IAkdczKrq8\n2gj3hiB6igO6baNTMFEwHQYDVR0OBBYEFDKpeWIWyrUnV6PEPOhLavkSBBaHMB8G\nA1UdIwQYMBaAFDKpeWIWyrUnV6PEPOhLavkSBBaHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAOphq1Xyoh/RgY0QsMjUMjz3NWAj81Cds7jSlgts\nUY4oAiBM6WBA7XqlYbv/KFyqLBbCyNmekz3kNiiCOxybnvB+oA==\n-----END CERTIFICATE-----\n",
          "msisdn": "+41795550199"
        }
      }
    },
    "responses": {
      "201": {
        "phoneRegistered": {
          "summary": "The new credential, with the default policy of the client",
          "value": {
            "created": "2026-05-18T09:30:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 1,
            "extId": "5d8f0c1e7a3b4962b0e4c7f19a2d6538",
            "userExtId": "user-456",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "MobileSignature",
            "identificator": "MSS-0009876",
            "msspIdentifier": "http://mss.example.com/main",
            "msisdn": "+41795550199"
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "request": "registerPhone"
          }
        },
        "phoneRegisteredWithAllMembers": {
          "summary": "The new credential, with everything that can be set",
          "value": {
            "created": "2026-05-18T09:30:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 1,
            "extId": "mobile-signature-456",
            "userExtId": "user-456",
            "policyExtId": "mobile-signature-policy-2",
            "stateName": "initial",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "MobileSignature",
            "identificator": "MSS-0009876",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIURFrvKkhNlmKBdurLqq8CflAi5KYwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjXrE9Vr4\nJqs7Aat2wxLPBP402xk9/+n9hBCl5NvgLELt047ZeSBX3XqNeEo9X/IAkdczKrq8\n2gj3hiB6igO6baNTMFEwHQYDVR0OBBYEFDKpeWIWyrUnV6PEPOhLavkSBBaHMB8G\nA1UdIwQYMBaAFDKpeWIWyrUnV6PEPOhLavkSBBaHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAOphq1Xyoh/RgY0QsMjUMjz3NWAj81Cds7jSlgts\nUY4oAiBM6WBA7XqlYbv/KFyqLBbCyNmekz3kNiiCOxybnvB+oA==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41795550199"
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "request": "registerPhoneWithAllMembers"
          }
        }
      },
      "400": {
        "noBody": {
          "summary": "No body",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is missing."
              }
            ]
          },
          "replay": {
            "body": ""
          }
        },
        "memberTwice": {
          "summary": "A member that appears twice",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the member stateName twice."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"stateName\": \"active\"}"
          }
        },
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "createPermissionMissing": {
          "summary": "A caller that can change and read credentials but not create them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialCreate is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify",
              "AccessControl.CredentialView"
            ],
            "body": "{}"
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClientOfPhone": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ],
            "request": "registerPhone"
          }
        },
        "unknownUserOfPhone": {
          "summary": "A user that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-999"
            },
            "request": "registerPhone"
          }
        }
      },
      "413": {
        "bodyTooLarge": {
          "summary": "A body that is one byte too large",
          "value": {
            "errors": [
              {
                "code": "errors.requestTooLarge",
                "message": "The body is larger than 65536 bytes."
              }
            ]
          },
          "replay": {
            "bodyBytes": 65537
          }
        }
      },
      "415": {
        "noMediaType": {
          "summary": "No Content-Type header",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "",
            "body": "{}"
          }
        },
        "otherMediaType": {
          "summary": "A related media type",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/merge-patch+json",
            "body": "{}"
          }
        },
        "otherCharset": {
          "summary": "JSON in another charset",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/json; charset=iso-8859-1",
            "body": "{}"
          }
        }
      },
      "422": {
        "phoneIncomplete": {
          "summary": "A body without two required members, one of them empty",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "identificator must have at least 1 character.",
                "pointer": "/identificator"
              },
              {
                "code": "errors.invalidData",
                "message": "msisdn is required.",
                "pointer": "/msisdn"
              }
            ]
          },
          "replay": {
            "body": "{\"identificator\": \"\", \"msspIdentifier\": \"http://mss.example.com/main\"}"
          }
        },
        "phoneWithReadOnlyMember": {
          "summary": "A member that only the server sets",
          "value": {
            "errors": [
              {
                "code": "errors.modifyReadonlyData",
                "message": "version cannot be set.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"+41795550199\", \"version\": 1}"
          }
        },
        "phoneWithUnknownPolicy": {
          "summary": "A policy that the client does not have",
          "value": {
            "errors": [
              {
                "code": "errors.missingReferenceData",
                "message": "policyExtId does not match a policy of the client.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "body": "{\"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"+41795550199\", \"policyExtId\": \"policy-999\"}"
          }
        },
        "phoneWithPasswordPolicy": {
          "summary": "A policy of another type, and a certificate that is none",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "policyExtId must name a policy of type MobileSignaturePolicy.",
                "pointer": "/policyExtId"
              },
              {
                "code": "errors.invalidData",
                "message": "signerCert must contain an X.509 certificate.",
                "pointer": "/signerCert"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "body": "{\"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"+41795550199\", \"policyExtId\": \"password-policy\", \"signerCert\": \"-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\\n\"}"
          }
        },
        "phoneAgainstPolicy": {
          "summary": "A phone number that the policy does not allow",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "msisdn must match validation.msisdn.regex of the policy.",
                "pointer": "/msisdn"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "body": "{\"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"079 555 01 99\"}"
          }
        },
        "phoneOfAnother": {
          "summary": "The phone number of another user, in a client that requires unique numbers",
          "value": {
            "errors": [
              {
                "code": "errors.duplicateValue",
                "message": "msisdn must be unique within the client.",
                "pointer": "/msisdn"
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-456",
              "userExtId": "user-791"
            },
            "clients": [
              "client-456"
            ],
            "body": "{\"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"+41797654321\"}"
          }
        },
        "extIdOfAnother": {
          "summary": "The external ID of another credential",
          "value": {
            "errors": [
              {
                "code": "errors.duplicateValue",
                "message": "extId must be unique within the client.",
                "pointer": "/extId"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            },
            "body": "{\"extId\": \"vasco-123\", \"identificator\": \"MSS-1\", \"msspIdentifier\": \"http://mss.example.com\", \"msisdn\": \"+41795550199\"}"
          }
        },
        "secondPhone": {
          "summary": "A user that has a mobile signature",
          "value": {
            "errors": [
              {
                "code": "errors.mobileSignatureExists",
                "message": "User user-123 of client client-123 has a mobile signature."
              }
            ]
          },
          "replay": {
            "request": "registerPhone"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "getMobileSignature": {
    "requests": {},
    "responses": {
      "200": {
        "mobileSignatureRead": {
          "summary": "The credential",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-03-02T14:05:30Z",
            "version": 7,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {}
        },
        "mobileSignatureWithoutCertificate": {
          "summary": "A credential without optional members",
          "value": {
            "created": "2026-03-01T09:00:00Z",
            "lastModified": "2026-03-01T09:00:00Z",
            "version": 1,
            "extId": "mobile-signature-789",
            "userExtId": "user-789",
            "policyExtId": "mobile-signature-policy-456",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "MobileSignature",
            "validity": {
              "from": "2026-03-01T09:00:00Z",
              "to": "2036-03-01T09:00:00Z"
            },
            "identificator": "MSS-0004567",
            "msspIdentifier": "http://mss.example.com/main",
            "msisdn": "+41797654321"
          },
          "replay": {
            "path": {
              "clientExtId": "client-456",
              "userExtId": "user-789"
            },
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownUser": {
          "summary": "A user that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-999"
            }
          }
        },
        "userWithoutMobileSignature": {
          "summary": "A user without a mobile signature",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-456 of client client-123 has no mobile signature."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            }
          }
        }
      },
      "422": {
        "userExtIdTooLong": {
          "summary": "An external ID that is too long",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter userExtId must have at most 50 characters.",
                "parameter": "userExtId"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-12345678901234567890123456789012345678901234567890"
            }
          }
        },
        "severalPathParametersWrong": {
          "summary": "Two invalid path parameters",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter clientExtId must have at most 50 characters.",
                "parameter": "clientExtId"
              },
              {
                "code": "errors.invalidData",
                "message": "Path parameter userExtId must not contain control characters.",
                "parameter": "userExtId"
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-12345678901234567890123456789012345678901234567890",
              "userExtId": "user-123\n"
            },
            "clients": [
              "client-12345678901234567890123456789012345678901234567890"
            ]
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "deleteMobileSignature": {
    "requests": {},
    "responses": {
      "204": {
        "mobileSignatureDeleted": {
          "summary": "The credential is deleted",
          "replay": {}
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "deletePermissionMissing": {
          "summary": "A caller that can change credentials but not delete them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialDelete is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify",
              "AccessControl.CredentialView"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownUser": {
          "summary": "A user that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-999"
            }
          }
        },
        "userWithoutMobileSignature": {
          "summary": "A user without a mobile signature",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-456 of client client-123 has no mobile signature."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            }
          }
        }
      },
      "422": {
        "userOfDeletionTooLong": {
          "summary": "A user whose external ID is too long",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter userExtId must have at most 50 characters.",
                "parameter": "userExtId"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-123456789012345678901234567890123456789012345678901"
            }
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "updateMobileSignature": {
    "requests": {
      "lockMobileSignature": {
        "summary": "Disable the credential of a stolen phone",
        "value": {
          "stateName": "disabled",
          "modificationComment": "Phone reported stolen",
          "version": 7
        }
      },
      "archiveMobileSignature": {
        "summary": "Archive the credential, regardless of its version",
        "value": {
          "stateName": "archived"
        }
      },
      "changePhoneNumber": {
        "summary": "Change the phone number, unless the credential has changed",
        "value": {
          "modificationComment": "Changed operator",
          "version": 7,
          "msisdn": "+41795550123"
        }
      },
      "renewCertificate": {
        "summary": "Replace the certificate of the signing key",
        "value": {
          "version": 7,
          "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIURFrvKkhNlmKBdurLqq8CflAi5KYwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjXrE9Vr4\nJqs7Aat2wxLPBP402xk9/+n9hBCl5NvgLELt047ZeSBX3XqNeEo9X/IAkdczKrq8\n2gj3hiB6igO6baNTMFEwHQYDVR0OBBYEFDKpeWIWyrUnV6PEPOhLavkSBBaHMB8G\nA1UdIwQYMBaAFDKpeWIWyrUnV6PEPOhLavkSBBaHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAOphq1Xyoh/RgY0QsMjUMjz3NWAj81Cds7jSlgts\nUY4oAiBM6WBA7XqlYbv/KFyqLBbCyNmekz3kNiiCOxybnvB+oA==\n-----END CERTIFICATE-----\n"
        }
      },
      "moveToOtherProvider": {
        "summary": "Move the credential to another signature service provider",
        "value": {
          "version": 7,
          "identificator": "EU-98765",
          "msspIdentifier": "https://mss.example.org/eu"
        }
      },
      "changeMobileSignaturePolicy": {
        "summary": "Assign another policy",
        "value": {
          "policyExtId": "mobile-signature-policy-2"
        }
      },
      "clearComment": {
        "summary": "Clear the comment",
        "value": {
          "modificationComment": ""
        }
      },
      "repeatValues": {
        "summary": "Send the current values",
        "value": {
          "stateName": "active",
          "msisdn": "+41791234567"
        }
      },
      "nameNoMember": {
        "summary": "Send no member",
        "value": {}
      }
    },
    "responses": {
      "200": {
        "mobileSignatureLocked": {
          "summary": "The disabled credential",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "disabled",
            "stateChangeReason": "changed-by-admin",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "Phone reported stolen",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "lockMobileSignature"
          }
        },
        "mobileSignatureArchived": {
          "summary": "The archived credential",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "archived",
            "stateChangeReason": "changed-by-admin",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "archiveMobileSignature"
          }
        },
        "phoneNumberChanged": {
          "summary": "The credential with the new number",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "Changed operator",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41795550123"
          },
          "replay": {
            "request": "changePhoneNumber"
          }
        },
        "certificateRenewed": {
          "summary": "The credential with the new certificate",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIURFrvKkhNlmKBdurLqq8CflAi5KYwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMjEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjXrE9Vr4\nJqs7Aat2wxLPBP402xk9/+n9hBCl5NvgLELt047ZeSBX3XqNeEo9X/IAkdczKrq8\n2gj3hiB6igO6baNTMFEwHQYDVR0OBBYEFDKpeWIWyrUnV6PEPOhLavkSBBaHMB8G\nA1UdIwQYMBaAFDKpeWIWyrUnV6PEPOhLavkSBBaHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAOphq1Xyoh/RgY0QsMjUMjz3NWAj81Cds7jSlgts\nUY4oAiBM6WBA7XqlYbv/KFyqLBbCyNmekz3kNiiCOxybnvB+oA==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "renewCertificate"
          }
        },
        "movedToOtherProvider": {
          "summary": "The credential with the new provider",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "EU-98765",
            "msspIdentifier": "https://mss.example.org/eu",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "moveToOtherProvider"
          }
        },
        "mobileSignaturePolicyChanged": {
          "summary": "The credential with the new policy",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy-2",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "changeMobileSignaturePolicy"
          }
        },
        "commentCleared": {
          "summary": "The credential without a comment",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 8,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "clearComment"
          }
        },
        "valuesRepeated": {
          "summary": "The unchanged credential, with the same version",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-03-02T14:05:30Z",
            "version": 7,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "repeatValues"
          }
        },
        "noMemberNamed": {
          "summary": "The unchanged credential, with the same version",
          "value": {
            "created": "2026-01-12T08:15:00Z",
            "lastModified": "2026-03-02T14:05:30Z",
            "version": 7,
            "extId": "mobile-signature-123",
            "userExtId": "user-123",
            "policyExtId": "mobile-signature-policy",
            "stateName": "active",
            "stateChangeReason": "initialized",
            "stateChangeDetail": "Registered at the service desk",
            "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
            "successfulLoginCount": 42,
            "lastFailedLoginDate": "2026-04-28T17:20:45Z",
            "failedLoginCount": 0,
            "modificationComment": "New phone registered",
            "type": "MobileSignature",
            "validity": {
              "from": "2026-01-12T08:15:00Z",
              "to": "2036-01-12T08:15:00Z"
            },
            "identificator": "MSS-0001234",
            "msspIdentifier": "http://mss.example.com/main",
            "signerCert": "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIUaanHfbOozUAckWEYBKSMtzRyiRQwCgYIKoZIzj0EAwIw\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMB4XDTI2MTEyMTE4NDMwNloXDTQ2MTExNjE4NDMwNlow\nPjEWMBQGA1UEAwwNRGVtbyBzaWduZXIgMTEXMBUGA1UECgwOQ3JlZGVudGlhbCBB\nUEkxCzAJBgNVBAYTAkNIMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwscn3pYL\noZk7H4ciEjwnnW4ceASLzjHFhLA2PouKvOu2I/CgVeL4dcw63iPlY8D9orgL+jKI\nD0DFdDD5JUjYYaNTMFEwHQYDVR0OBBYEFKVi1KPx5udO4rPwmI1pErWMsWfHMB8G\nA1UdIwQYMBaAFKVi1KPx5udO4rPwmI1pErWMsWfHMA8GA1UdEwEB/wQFMAMBAf8w\nCgYIKoZIzj0EAwIDSAAwRQIhAPAib2AuA+rE/lkrgVlaAt3R0OzGktlbZbrylJQC\nQ9GoAiAaJdvMkvpWoE8C2v6vxhRuuBpv0OR5gJTm6UJe6XqM3g==\n-----END CERTIFICATE-----\n",
            "msisdn": "+41791234567"
          },
          "replay": {
            "request": "nameNoMember"
          }
        }
      },
      "400": {
        "noBody": {
          "summary": "No body",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is missing."
              }
            ]
          },
          "replay": {
            "body": ""
          }
        },
        "notJson": {
          "summary": "A body that is not JSON",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is not JSON."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": disabled}"
          }
        },
        "memberTwice": {
          "summary": "A member that appears twice",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the member stateName twice."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"stateName\": \"active\"}"
          }
        },
        "nulCharacter": {
          "summary": "A string with the NUL character",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the NUL character."
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": \"lost\\u0000\"}"
          }
        },
        "loneSurrogate": {
          "summary": "A string with half of a surrogate pair",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains a lone surrogate."
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": \"lost \\ud83d\"}"
          }
        },
        "tooDeep": {
          "summary": "A body with 33 levels",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is nested deeper than 32 levels."
              }
            ]
          },
          "replay": {
            "body": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
          }
        },
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "modifyPermissionMissing": {
          "summary": "A caller that can read credentials but not change them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialModify is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialView"
            ],
            "body": "{}"
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownUser": {
          "summary": "A user that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-999"
            }
          }
        },
        "userWithoutMobileSignature": {
          "summary": "A user without a mobile signature",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-456 of client client-123 has no mobile signature."
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-456"
            }
          }
        }
      },
      "409": {
        "staleMobileSignature": {
          "summary": "An old version",
          "value": {
            "errors": [
              {
                "code": "errors.pessimisticLockingFailure",
                "message": "version is not the current version of the credential.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"version\": 6}"
          }
        }
      },
      "413": {
        "bodyTooLarge": {
          "summary": "A body that is one byte too large",
          "value": {
            "errors": [
              {
                "code": "errors.requestTooLarge",
                "message": "The body is larger than 65536 bytes."
              }
            ]
          },
          "replay": {
            "bodyBytes": 65537
          }
        }
      },
      "415": {
        "noMediaType": {
          "summary": "No Content-Type header",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "",
            "body": "{}"
          }
        },
        "otherMediaType": {
          "summary": "A related media type",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/merge-patch+json",
            "body": "{}"
          }
        },
        "otherCharset": {
          "summary": "JSON in another charset",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/json; charset=iso-8859-1",
            "body": "{}"
          }
        }
      },
      "422": {
        "severalViolations": {
          "summary": "Five violations",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "colour is not a member of this request.",
                "pointer": "/colour"
              },
              {
                "code": "errors.invalidData",
                "message": "identificator must have at least 1 character.",
                "pointer": "/identificator"
              },
              {
                "code": "errors.invalidData",
                "message": "msspIdentifier must be an absolute URI.",
                "pointer": "/msspIdentifier"
              },
              {
                "code": "errors.invalidData",
                "message": "stateName must be one of: initial, active, tmp-locked, fail-locked, reset-code, admin-changed, disabled, archived.",
                "pointer": "/stateName"
              },
              {
                "code": "errors.invalidData",
                "message": "version must be an integer.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\n  \"stateName\": \"locked\",\n  \"version\": \"7\",\n  \"identificator\": \"\",\n  \"msspIdentifier\": \"mss.example.org\",\n  \"colour\": \"red\"\n}\n"
          }
        },
        "pathParameterTooLong": {
          "summary": "An invalid path parameter and an invalid member",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter userExtId must have at most 50 characters.",
                "parameter": "userExtId"
              },
              {
                "code": "errors.invalidData",
                "message": "version must be at least 0.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "path": {
              "userExtId": "user-12345678901234567890123456789012345678901234567890"
            },
            "body": "{\"version\": -1}"
          }
        },
        "notAnObject": {
          "summary": "JSON that is not an object",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "The body must be a JSON object.",
                "pointer": ""
              }
            ]
          },
          "replay": {
            "body": "[]"
          }
        },
        "nullValue": {
          "summary": "Null instead of a value",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "modificationComment must not be null.",
                "pointer": "/modificationComment"
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": null}"
          }
        },
        "readOnlyMembers": {
          "summary": "Members of the response that cannot be changed",
          "value": {
            "errors": [
              {
                "code": "errors.modifyReadonlyData",
                "message": "extId cannot be changed.",
                "pointer": "/extId"
              },
              {
                "code": "errors.modifyReadonlyData",
                "message": "validity cannot be changed.",
                "pointer": "/validity"
              }
            ]
          },
          "replay": {
            "body": "{\"extId\": \"mobile-signature-124\", \"validity\": {\"to\": \"2040-01-01T00:00:00Z\"}}"
          }
        },
        "notPem": {
          "summary": "A certificate that is not in PEM",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "signerCert must be one PEM block of type CERTIFICATE.",
                "pointer": "/signerCert"
              }
            ]
          },
          "replay": {
            "body": "{\"signerCert\": \"MIIB0TCCAXegAwIBAgIURFrv\"}"
          }
        },
        "notACertificate": {
          "summary": "A PEM block without a certificate",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "signerCert must contain an X.509 certificate.",
                "pointer": "/signerCert"
              }
            ]
          },
          "replay": {
            "body": "{\"signerCert\": \"-----BEGIN CERTIFICATE-----\\nbm90IGEgY2VydGlmaWNhdGU=\\n-----END CERTIFICATE-----\\n\"}"
          }
        },
        "unknownPolicy": {
          "summary": "A policy that the client does not have",
          "value": {
            "errors": [
              {
                "code": "errors.missingReferenceData",
                "message": "policyExtId does not match a policy of the client.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"policyExtId\": \"policy-999\"}"
          }
        },
        "passwordPolicyForMobileSignature": {
          "summary": "A policy for passwords",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "policyExtId must name a policy of type MobileSignaturePolicy.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"policyExtId\": \"password-policy\"}"
          }
        },
        "phoneNumberAgainstPolicy": {
          "summary": "A number in a format that the policy does not allow",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "msisdn must match validation.msisdn.regex of the policy.",
                "pointer": "/msisdn"
              }
            ]
          },
          "replay": {
            "body": "{\"msisdn\": \"079 123 45 67\"}"
          }
        },
        "severalRulesBroken": {
          "summary": "Two violated rules",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "msisdn must match validation.msisdn.regex of the policy.",
                "pointer": "/msisdn"
              },
              {
                "code": "errors.invalidData",
                "message": "signerCert must contain an X.509 certificate.",
                "pointer": "/signerCert"
              }
            ]
          },
          "replay": {
            "body": "{\n  \"signerCert\": \"-----BEGIN CERTIFICATE-----\\nbm90IGEgY2VydGlmaWNhdGU=\\n-----END CERTIFICATE-----\\n\",\n  \"msisdn\": \"none\"\n}\n"
          }
        },
        "phoneNumberOfAnother": {
          "summary": "A number of another user, in a client that requires unique numbers",
          "value": {
            "errors": [
              {
                "code": "errors.duplicateValue",
                "message": "msisdn must be unique within the client.",
                "pointer": "/msisdn"
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-456",
              "userExtId": "user-790"
            },
            "clients": [
              "client-456"
            ],
            "body": "{\"msisdn\": \"+41797654321\"}"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "listUserCredentials": {
    "requests": {},
    "responses": {
      "200": {
        "userCredentialsListed": {
          "summary": "The credentials of a user",
          "value": {
            "items": [
              {
                "created": "2026-01-12T08:15:00Z",
                "lastModified": "2026-03-02T14:05:30Z",
                "version": 7,
                "extId": "mobile-signature-123",
                "userExtId": "user-123",
                "policyExtId": "mobile-signature-policy",
                "stateName": "active",
                "stateChangeReason": "initialized",
                "stateChangeDetail": "Registered at the service desk",
                "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
                "successfulLoginCount": 42,
                "lastFailedLoginDate": "2026-04-28T17:20:45Z",
                "failedLoginCount": 0,
                "modificationComment": "New phone registered",
                "type": "MobileSignature",
                "validity": {
                  "from": "2026-01-12T08:15:00Z",
                  "to": "2036-01-12T08:15:00Z"
                }
              },
              {
                "created": "2026-02-03T10:00:00Z",
                "lastModified": "2026-04-20T11:45:00Z",
                "version": 3,
                "extId": "vasco-123",
                "userExtId": "user-123",
                "policyExtId": "vasco-policy-2",
                "stateName": "active",
                "stateChangeReason": "activated",
                "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
                "successfulLoginCount": 17,
                "lastFailedLoginDate": "2026-05-16T07:01:10Z",
                "failedLoginCount": 1,
                "type": "Vasco",
                "validity": {
                  "from": "2026-02-03T10:00:00Z",
                  "to": "2031-02-03T10:00:00Z"
                }
              }
            ],
            "_pagination": {
              "limit": 100
            }
          },
          "replay": {
            "path": {
              "extId": "user-123"
            }
          }
        },
        "userWithoutCredentials": {
          "summary": "A user without credentials",
          "value": {
            "items": [],
            "_pagination": {
              "limit": 100
            }
          },
          "replay": {
            "path": {
              "extId": "user-456"
            }
          }
        },
        "firstPageOfUserCredentials": {
          "summary": "A page that is not the last",
          "value": {
            "items": [
              {
                "created": "2026-01-12T08:15:00Z",
                "lastModified": "2026-03-02T14:05:30Z",
                "version": 7,
                "extId": "mobile-signature-123",
                "userExtId": "user-123",
                "policyExtId": "mobile-signature-policy",
                "stateName": "active",
                "stateChangeReason": "initialized",
                "stateChangeDetail": "Registered at the service desk",
                "lastSuccessfulLoginDate": "2026-05-11T06:48:12Z",
                "successfulLoginCount": 42,
                "lastFailedLoginDate": "2026-04-28T17:20:45Z",
                "failedLoginCount": 0,
                "modificationComment": "New phone registered",
                "type": "MobileSignature",
                "validity": {
                  "from": "2026-01-12T08:15:00Z",
                  "to": "2036-01-12T08:15:00Z"
                }
              }
            ],
            "_pagination": {
              "continuationToken": "1768205700000_mobile-signature-123",
              "limit": 1
            }
          },
          "replay": {
            "path": {
              "extId": "user-123"
            },
            "query": "limit=1"
          }
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        },
        "undecodableQuery": {
          "summary": "A query with a percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The query has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "query": "limit=%ZZ"
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownUserOfList": {
          "summary": "A user that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "User user-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "user-999"
            }
          }
        }
      },
      "422": {
        "userOfListTooLong": {
          "summary": "A user whose external ID is too long, and a page without items",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter extId must have at most 50 characters.",
                "parameter": "extId"
              },
              {
                "code": "errors.invalidData",
                "message": "Query parameter limit must be at least 1.",
                "parameter": "limit"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "user-123456789012345678901234567890123456789012345678901"
            },
            "query": "limit=0"
          }
        },
        "tokenOfUserListMalformed": {
          "summary": "A token that is not from a response",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Query parameter continuationToken must be the continuationToken of a response.",
                "parameter": "continuationToken"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "user-123"
            },
            "query": "continuationToken=page-2"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "getVascoCredential": {
    "requests": {},
    "responses": {
      "200": {
        "vascoCredentialRead": {
          "summary": "The credential",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-04-20T11:45:00Z",
            "version": 3,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy-2",
            "stateName": "active",
            "stateChangeReason": "activated",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {}
        },
        "unassignedVascoCredentialRead": {
          "summary": "A credential without a user",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-02-03T10:00:00Z",
            "version": 1,
            "extId": "vasco-456",
            "policyExtId": "vasco-policy",
            "stateName": "initial",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-456"
            }
          }
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownVascoCredential": {
          "summary": "A credential that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential vasco-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-999"
            }
          }
        },
        "otherKindOfCredential": {
          "summary": "A credential of another type",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential mobile-signature-123 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "mobile-signature-123"
            }
          }
        }
      },
      "422": {
        "extIdTooLong": {
          "summary": "An external ID that is too long",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter extId must have at most 50 characters.",
                "parameter": "extId"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-12345678901234567890123456789012345678901234567890"
            }
          }
        },
        "controlCharacterInExtId": {
          "summary": "An external ID that ends in a line break",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter extId must not contain control characters.",
                "parameter": "extId"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-123\n"
            }
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "updateVascoCredential": {
    "requests": {
      "lockVascoCredential": {
        "summary": "Disable the credential and apply the default policy",
        "value": {
          "stateName": "disabled",
          "version": "3"
        }
      },
      "lockVascoCredentialAndKeepPolicy": {
        "summary": "Disable the credential of a lost token and keep its policy",
        "value": {
          "stateName": "disabled",
          "policyExtId": "vasco-policy-2",
          "modificationComment": "Token lost",
          "version": "3"
        }
      },
      "activateVascoCredential": {
        "summary": "Activate a credential without a user",
        "value": {
          "stateName": "active",
          "version": "1"
        }
      },
      "changeVascoPolicy": {
        "summary": "Assign another policy, regardless of the version",
        "value": {
          "policyExtId": "vasco-policy"
        }
      },
      "commentVascoCredential": {
        "summary": "Change only the comment",
        "value": {
          "policyExtId": "vasco-policy-2",
          "modificationComment": "Token checked at the service desk",
          "version": "3"
        }
      },
      "applyDefaultVascoPolicy": {
        "summary": "Send no member",
        "value": {}
      }
    },
    "responses": {
      "200": {
        "vascoCredentialLocked": {
          "summary": "The disabled credential with the default policy",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy",
            "stateName": "disabled",
            "stateChangeReason": "changed-by-admin",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {
            "request": "lockVascoCredential"
          }
        },
        "vascoCredentialLockedUnderItsPolicy": {
          "summary": "The disabled credential with its policy",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy-2",
            "stateName": "disabled",
            "stateChangeReason": "changed-by-admin",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "modificationComment": "Token lost",
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {
            "request": "lockVascoCredentialAndKeepPolicy"
          }
        },
        "vascoCredentialActivated": {
          "summary": "The active credential, still without a user",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 2,
            "extId": "vasco-456",
            "policyExtId": "vasco-policy",
            "stateName": "active",
            "stateChangeReason": "changed-by-admin",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-456"
            },
            "request": "activateVascoCredential"
          }
        },
        "vascoPolicyChanged": {
          "summary": "The credential with the new policy",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy",
            "stateName": "active",
            "stateChangeReason": "activated",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {
            "request": "changeVascoPolicy"
          }
        },
        "vascoCredentialCommented": {
          "summary": "The credential with the comment",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy-2",
            "stateName": "active",
            "stateChangeReason": "activated",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "modificationComment": "Token checked at the service desk",
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {
            "request": "commentVascoCredential"
          }
        },
        "defaultVascoPolicyApplied": {
          "summary": "The credential with the default policy",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "userExtId": "user-123",
            "policyExtId": "vasco-policy",
            "stateName": "active",
            "stateChangeReason": "activated",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {
            "request": "applyDefaultVascoPolicy"
          }
        },
        "defaultVascoPolicyThereAlready": {
          "summary": "An unchanged credential that already had the default policy",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-02-03T10:00:00Z",
            "version": 1,
            "extId": "vasco-456",
            "policyExtId": "vasco-policy",
            "stateName": "initial",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-456"
            },
            "request": "applyDefaultVascoPolicy"
          }
        }
      },
      "400": {
        "noBody": {
          "summary": "No body",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is missing."
              }
            ]
          },
          "replay": {
            "body": ""
          }
        },
        "notJson": {
          "summary": "A body that is not JSON",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is not JSON."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": disabled}"
          }
        },
        "memberTwice": {
          "summary": "A member that appears twice",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the member stateName twice."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"stateName\": \"active\"}"
          }
        },
        "nulCharacter": {
          "summary": "A string with the NUL character",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the NUL character."
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": \"lost\\u0000\"}"
          }
        },
        "loneSurrogate": {
          "summary": "A string with half of a surrogate pair",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains a lone surrogate."
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": \"lost \\ud83d\"}"
          }
        },
        "tooDeep": {
          "summary": "A body with 33 levels",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is nested deeper than 32 levels."
              }
            ]
          },
          "replay": {
            "body": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
          }
        },
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "modifyPermissionMissing": {
          "summary": "A caller that can read credentials but not change them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialModify is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialView"
            ],
            "body": "{}"
          }
        },
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "bothPermissionsMissing": {
          "summary": "A caller without any permission",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permissions AccessControl.CredentialModify, AccessControl.CredentialView are missing."
              }
            ]
          },
          "replay": {
            "permissions": [],
            "body": "{}"
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownVascoCredential": {
          "summary": "A credential that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential vasco-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-999"
            }
          }
        },
        "otherKindOfCredential": {
          "summary": "A credential of another type",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential mobile-signature-123 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "mobile-signature-123"
            }
          }
        }
      },
      "409": {
        "staleVascoCredential": {
          "summary": "An old version",
          "value": {
            "errors": [
              {
                "code": "errors.pessimisticLockingFailure",
                "message": "version is not the current version of the credential.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"version\": \"2\"}"
          }
        }
      },
      "413": {
        "bodyTooLarge": {
          "summary": "A body that is one byte too large",
          "value": {
            "errors": [
              {
                "code": "errors.requestTooLarge",
                "message": "The body is larger than 65536 bytes."
              }
            ]
          },
          "replay": {
            "bodyBytes": 65537
          }
        }
      },
      "415": {
        "noMediaType": {
          "summary": "No Content-Type header",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "",
            "body": "{}"
          }
        },
        "otherMediaType": {
          "summary": "A related media type",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/merge-patch+json",
            "body": "{}"
          }
        },
        "otherCharset": {
          "summary": "JSON in another charset",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/json; charset=iso-8859-1",
            "body": "{}"
          }
        }
      },
      "422": {
        "versionAsNumber": {
          "summary": "A version as a number instead of a string",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "version must be a string.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"version\": 3}"
          }
        },
        "severalVascoViolations": {
          "summary": "Three violations",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "colour is not a member of this request.",
                "pointer": "/colour"
              },
              {
                "code": "errors.invalidData",
                "message": "stateName must be one of: initial, active, tmp-locked, fail-locked, reset-code, admin-changed, disabled, archived.",
                "pointer": "/stateName"
              },
              {
                "code": "errors.invalidData",
                "message": "version must be decimal digits without leading zeros, at most 2147483647.",
                "pointer": "/version"
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"locked\", \"version\": \"007\", \"colour\": \"red\"}"
          }
        },
        "notAnObject": {
          "summary": "JSON that is not an object",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "The body must be a JSON object.",
                "pointer": ""
              }
            ]
          },
          "replay": {
            "body": "[]"
          }
        },
        "nullValue": {
          "summary": "Null instead of a value",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "modificationComment must not be null.",
                "pointer": "/modificationComment"
              }
            ]
          },
          "replay": {
            "body": "{\"modificationComment\": null}"
          }
        },
        "readOnlyVascoMembers": {
          "summary": "Members of the response that cannot be changed",
          "value": {
            "errors": [
              {
                "code": "errors.modifyReadonlyData",
                "message": "userExtId cannot be changed.",
                "pointer": "/userExtId"
              },
              {
                "code": "errors.modifyReadonlyData",
                "message": "vascoTokens cannot be changed.",
                "pointer": "/vascoTokens"
              }
            ]
          },
          "replay": {
            "body": "{\"userExtId\": \"user-456\", \"vascoTokens\": []}"
          }
        },
        "unknownPolicy": {
          "summary": "A policy that the client does not have",
          "value": {
            "errors": [
              {
                "code": "errors.missingReferenceData",
                "message": "policyExtId does not match a policy of the client.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"policyExtId\": \"policy-999\"}"
          }
        },
        "mobileSignaturePolicyForVasco": {
          "summary": "A policy for mobile signatures",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "policyExtId must name a policy of type VascoPolicy.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"policyExtId\": \"mobile-signature-policy\"}"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "listVascoCredentials": {
    "requests": {},
    "responses": {
      "200": {
        "vascoCredentialsListed": {
          "summary": "The whole list, with its length",
          "value": {
            "items": [
              {
                "created": "2026-02-03T10:00:00Z",
                "lastModified": "2026-04-20T11:45:00Z",
                "version": 3,
                "extId": "vasco-123",
                "userExtId": "user-123",
                "policyExtId": "vasco-policy-2",
                "stateName": "active",
                "stateChangeReason": "activated",
                "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
                "successfulLoginCount": 17,
                "lastFailedLoginDate": "2026-05-16T07:01:10Z",
                "failedLoginCount": 1,
                "type": "Vasco",
                "validity": {
                  "from": "2026-02-03T10:00:00Z",
                  "to": "2031-02-03T10:00:00Z"
                },
                "vascoTokens": [
                  {
                    "authMode": "RO",
                    "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
                  },
                  {
                    "authMode": "CR",
                    "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
                  }
                ]
              },
              {
                "created": "2026-02-03T10:00:00Z",
                "lastModified": "2026-02-03T10:00:00Z",
                "version": 1,
                "extId": "vasco-456",
                "policyExtId": "vasco-policy",
                "stateName": "initial",
                "stateChangeReason": "initialized",
                "successfulLoginCount": 0,
                "failedLoginCount": 0,
                "type": "Vasco",
                "validity": {
                  "from": "2026-02-03T10:00:00Z",
                  "to": "2031-02-03T10:00:00Z"
                },
                "vascoTokens": [
                  {
                    "authMode": "RO",
                    "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
                  }
                ]
              }
            ],
            "_pagination": {
              "limit": 100,
              "totalResult": 2
            }
          },
          "replay": {
            "query": "returnTotalResultCount=true"
          }
        },
        "firstPageOfVascoCredentials": {
          "summary": "A page that is not the last",
          "value": {
            "items": [
              {
                "created": "2026-02-03T10:00:00Z",
                "lastModified": "2026-04-20T11:45:00Z",
                "version": 3,
                "extId": "vasco-123",
                "userExtId": "user-123",
                "policyExtId": "vasco-policy-2",
                "stateName": "active",
                "stateChangeReason": "activated",
                "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
                "successfulLoginCount": 17,
                "lastFailedLoginDate": "2026-05-16T07:01:10Z",
                "failedLoginCount": 1,
                "type": "Vasco",
                "validity": {
                  "from": "2026-02-03T10:00:00Z",
                  "to": "2031-02-03T10:00:00Z"
                },
                "vascoTokens": [
                  {
                    "authMode": "RO",
                    "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
                  },
                  {
                    "authMode": "CR",
                    "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
                  }
                ]
              }
            ],
            "_pagination": {
              "continuationToken": "1770112800000_vasco-123",
              "limit": 1
            }
          },
          "replay": {
            "query": "limit=1"
          }
        },
        "lastPageOfVascoCredentials": {
          "summary": "The page after it, the last one",
          "value": {
            "items": [
              {
                "created": "2026-02-03T10:00:00Z",
                "lastModified": "2026-02-03T10:00:00Z",
                "version": 1,
                "extId": "vasco-456",
                "policyExtId": "vasco-policy",
                "stateName": "initial",
                "stateChangeReason": "initialized",
                "successfulLoginCount": 0,
                "failedLoginCount": 0,
                "type": "Vasco",
                "validity": {
                  "from": "2026-02-03T10:00:00Z",
                  "to": "2031-02-03T10:00:00Z"
                },
                "vascoTokens": [
                  {
                    "authMode": "RO",
                    "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
                  }
                ]
              }
            ],
            "_pagination": {
              "limit": 1
            }
          },
          "replay": {
            "query": "limit=1&continuationToken=1770112800000_vasco-123"
          }
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        },
        "undecodableQuery": {
          "summary": "A query with a percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The query has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "query": "limit=%ZZ"
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        }
      },
      "422": {
        "limitOfVascoListTooLow": {
          "summary": "A page without items",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Query parameter limit must be at least 1.",
                "parameter": "limit"
              }
            ]
          },
          "replay": {
            "query": "limit=0"
          }
        },
        "tokenOfVascoListMalformed": {
          "summary": "A token that is not from a response",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Query parameter continuationToken must be the continuationToken of a response.",
                "parameter": "continuationToken"
              }
            ]
          },
          "replay": {
            "query": "continuationToken=page-2"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "createVascoCredential": {
    "requests": {
      "addToken": {
        "summary": "Add a token",
        "value": {
          "vascoTokens": [
            {
              "authMode": "RO",
              "data": "RElHSVBBU1MtREVNTy1STy0wMDA5"
            }
          ]
        }
      },
      "addTokenWithAllMembers": {
        "summary": "Add a token with everything that can be set",
        "value": {
          "extId": "FDN0012345",
          "policyExtId": "vasco-policy-2",
          "stateName": "disabled",
          "vascoTokens": [
            {
              "authMode": "RO",
              "data": "RElHSVBBU1MtREVNTy1STy0wMDA5"
            },
            {
              "authMode": "CR",
              "data": "RElHSVBBU1MtREVNTy1DUi0wMDA5"
            }
          ]
        }
      }
    },
    "responses": {
      "201": {
        "tokenAdded": {
          "summary": "The new credential, with the default policy of the client",
          "value": {
            "created": "2026-05-18T09:30:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 1,
            "extId": "5d8f0c1e7a3b4962b0e4c7f19a2d6538",
            "policyExtId": "vasco-policy",
            "stateName": "initial",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDA5"
              }
            ]
          },
          "replay": {
            "request": "addToken"
          }
        },
        "tokenAddedWithAllMembers": {
          "summary": "The new credential, with everything that can be set",
          "value": {
            "created": "2026-05-18T09:30:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 1,
            "extId": "FDN0012345",
            "policyExtId": "vasco-policy-2",
            "stateName": "disabled",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDA5"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDA5"
              }
            ]
          },
          "replay": {
            "request": "addTokenWithAllMembers"
          }
        }
      },
      "400": {
        "noBody": {
          "summary": "No body",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body is missing."
              }
            ]
          },
          "replay": {
            "body": ""
          }
        },
        "memberTwice": {
          "summary": "A member that appears twice",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The body contains the member stateName twice."
              }
            ]
          },
          "replay": {
            "body": "{\"stateName\": \"disabled\", \"stateName\": \"active\"}"
          }
        },
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "createPermissionMissing": {
          "summary": "A caller that can change and read credentials but not create them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialCreate is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify",
              "AccessControl.CredentialView"
            ],
            "body": "{}"
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClientOfToken": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ],
            "request": "addToken"
          }
        }
      },
      "413": {
        "bodyTooLarge": {
          "summary": "A body that is one byte too large",
          "value": {
            "errors": [
              {
                "code": "errors.requestTooLarge",
                "message": "The body is larger than 65536 bytes."
              }
            ]
          },
          "replay": {
            "bodyBytes": 65537
          }
        }
      },
      "415": {
        "noMediaType": {
          "summary": "No Content-Type header",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "",
            "body": "{}"
          }
        },
        "otherMediaType": {
          "summary": "A related media type",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/merge-patch+json",
            "body": "{}"
          }
        },
        "otherCharset": {
          "summary": "JSON in another charset",
          "value": {
            "errors": [
              {
                "code": "errors.unsupportedMediaType",
                "message": "The media type of the body must be application/json in UTF-8."
              }
            ]
          },
          "replay": {
            "contentType": "application/json; charset=iso-8859-1",
            "body": "{}"
          }
        }
      },
      "422": {
        "tokensInvalid": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "vascoTokens must have at least 1 item.",
                "pointer": "/vascoTokens"
              }
            ]
          },
          "replay": {
            "body": "{\"vascoTokens\": []}"
          }
        },
        "tokenWithReadOnlyMember": {
          "summary": "A member that only the server sets",
          "value": {
            "errors": [
              {
                "code": "errors.modifyReadonlyData",
                "message": "userExtId cannot be set.",
                "pointer": "/userExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"userExtId\": \"user-123\", \"vascoTokens\": [{\"authMode\": \"RO\", \"data\": \"AAAA\"}]}"
          }
        },
        "noDefaultVascoPolicy": {
          "summary": "No policy, in a client without a default VASCO policy",
          "value": {
            "errors": [
              {
                "code": "errors.missingReferenceData",
                "message": "policyExtId is missing, and the client has no default VascoPolicy.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-456"
            },
            "clients": [
              "client-456"
            ],
            "request": "addToken"
          }
        },
        "tokenWithOtherPolicy": {
          "summary": "A policy of another type",
          "value": {
            "errors": [
              {
                "code": "errors.policyViolation",
                "message": "policyExtId must name a policy of type VascoPolicy.",
                "pointer": "/policyExtId"
              }
            ]
          },
          "replay": {
            "body": "{\"policyExtId\": \"password-policy\", \"vascoTokens\": [{\"authMode\": \"RO\", \"data\": \"AAAA\"}]}"
          }
        },
        "modeTwice": {
          "summary": "Two blocks for one authentication mode",
          "value": {
            "errors": [
              {
                "code": "errors.duplicateValue",
                "message": "authMode must be unique within the credential.",
                "pointer": "/vascoTokens/1/authMode"
              }
            ]
          },
          "replay": {
            "body": "{\"vascoTokens\": [{\"authMode\": \"RO\", \"data\": \"AAAA\"}, {\"authMode\": \"RO\", \"data\": \"BBBB\"}]}"
          }
        },
        "extIdNotForUrls": {
          "summary": "An external ID that no URL can contain",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "extId must not be . or .. because no URL can contain it.",
                "pointer": "/extId"
              }
            ]
          },
          "replay": {
            "body": "{\"extId\": \"..\", \"vascoTokens\": [{\"authMode\": \"RO\", \"data\": \"AAAA\"}]}"
          }
        },
        "tokenExists": {
          "summary": "The external ID of another credential",
          "value": {
            "errors": [
              {
                "code": "errors.vascoExists",
                "message": "extId must be unique within the client.",
                "pointer": "/extId"
              }
            ]
          },
          "replay": {
            "body": "{\"extId\": \"vasco-123\", \"vascoTokens\": [{\"authMode\": \"RO\", \"data\": \"AAAA\"}]}"
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  },
  "unassignVascoCredential": {
    "requests": {},
    "responses": {
      "200": {
        "vascoCredentialUnassigned": {
          "summary": "The credential without its user",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-05-18T09:30:00Z",
            "version": 4,
            "extId": "vasco-123",
            "policyExtId": "vasco-policy-2",
            "stateName": "initial",
            "stateChangeReason": "changed-by-admin",
            "lastSuccessfulLoginDate": "2026-05-15T07:02:33Z",
            "successfulLoginCount": 17,
            "lastFailedLoginDate": "2026-05-16T07:01:10Z",
            "failedLoginCount": 1,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAx"
              },
              {
                "authMode": "CR",
                "data": "RElHSVBBU1MtREVNTy1DUi0wMDAx"
              }
            ]
          },
          "replay": {}
        },
        "vascoCredentialUnassignedAlready": {
          "summary": "A credential that had no user, unchanged",
          "value": {
            "created": "2026-02-03T10:00:00Z",
            "lastModified": "2026-02-03T10:00:00Z",
            "version": 1,
            "extId": "vasco-456",
            "policyExtId": "vasco-policy",
            "stateName": "initial",
            "stateChangeReason": "initialized",
            "successfulLoginCount": 0,
            "failedLoginCount": 0,
            "type": "Vasco",
            "validity": {
              "from": "2026-02-03T10:00:00Z",
              "to": "2031-02-03T10:00:00Z"
            },
            "vascoTokens": [
              {
                "authMode": "RO",
                "data": "RElHSVBBU1MtREVNTy1STy0wMDAy"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-456"
            }
          }
        }
      },
      "400": {
        "undecodablePath": {
          "summary": "A percent sign without a hexadecimal number",
          "value": {
            "errors": [
              {
                "code": "errors.malformedRequest",
                "message": "The path has bad percent-encoding."
              }
            ]
          },
          "replay": {
            "rawPath": {
              "clientExtId": "%ZZ"
            }
          }
        }
      },
      "401": {
        "noToken": {
          "summary": "No token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "A bearer token is required."
              }
            ]
          },
          "replay": {
            "token": "none"
          }
        },
        "malformedToken": {
          "summary": "A malformed token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "malformed"
          }
        },
        "expiredToken": {
          "summary": "An expired token",
          "value": {
            "errors": [
              {
                "code": "errors.unauthorized",
                "message": "The bearer token is not valid."
              }
            ]
          },
          "replay": {
            "token": "expired"
          }
        }
      },
      "403": {
        "viewPermissionMissing": {
          "summary": "A caller that can change credentials but not read them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialView is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialModify"
            ]
          }
        },
        "modifyPermissionMissingToUnassign": {
          "summary": "A caller that can read credentials but not change them",
          "value": {
            "errors": [
              {
                "code": "errors.permissionDenied",
                "message": "The permission AccessControl.CredentialModify is missing."
              }
            ]
          },
          "replay": {
            "permissions": [
              "AccessControl.CredentialView"
            ]
          }
        },
        "clientOutsideDataRoom": {
          "summary": "A caller whose data room contains another client",
          "value": {
            "errors": [
              {
                "code": "errors.dataroomPermissionDenied",
                "message": "The client in the path is outside the data room of the caller."
              }
            ]
          },
          "replay": {
            "clients": [
              "client-456"
            ]
          }
        }
      },
      "404": {
        "unknownClient": {
          "summary": "A client that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "Client client-999 does not exist."
              }
            ]
          },
          "replay": {
            "path": {
              "clientExtId": "client-999"
            },
            "clients": [
              "client-999"
            ]
          }
        },
        "unknownVascoCredential": {
          "summary": "A credential that does not exist",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential vasco-999 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-999"
            }
          }
        },
        "otherKindOfCredential": {
          "summary": "A credential of another type",
          "value": {
            "errors": [
              {
                "code": "errors.noRecord",
                "message": "VASCO credential mobile-signature-123 does not exist in client client-123."
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "mobile-signature-123"
            }
          }
        }
      },
      "422": {
        "extIdToUnassignTooLong": {
          "summary": "An external ID that is too long",
          "value": {
            "errors": [
              {
                "code": "errors.invalidData",
                "message": "Path parameter extId must have at most 50 characters.",
                "parameter": "extId"
              }
            ]
          },
          "replay": {
            "path": {
              "extId": "vasco-12345678901234567890123456789012345678901234567890"
            }
          }
        }
      },
      "500": {
        "brokenServer": {
          "summary": "A failure of the server",
          "value": {
            "errors": [
              {
                "code": "errors.fatalError",
                "message": "An internal error occurred."
              }
            ]
          },
          "replay": {
            "fault": "broken"
          }
        }
      },
      "503": {
        "storeUnreachable": {
          "summary": "An unavailable store",
          "value": {
            "errors": [
              {
                "code": "errors.unavailable",
                "message": "The service is not available at the moment."
              }
            ]
          },
          "replay": {
            "fault": "unavailable"
          }
        }
      }
    }
  }
};
