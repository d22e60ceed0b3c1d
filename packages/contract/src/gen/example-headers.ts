// Made from spec/ by packages/contract/generate/examples/example-headers.ts. Do not edit: run `npm run generate`.
import type { ExampleHeaders } from "../example.ts";

/** The example of every declared header, by operation and status. */
export const exampleHeaders: ExampleHeaders = {
  "createMobileSignature": {
    "201": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Location": "vasco/FDN0012345"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "413": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "415": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Accept": "application/json",
      "Accept-Encoding": "identity"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "getMobileSignature": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Cache-Control": "no-store"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "deleteMobileSignature": {
    "204": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "updateMobileSignature": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "409": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "413": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "415": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Accept-Patch": "application/json",
      "Accept-Encoding": "identity"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "listUserCredentials": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Cache-Control": "no-store"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "getVascoCredential": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Cache-Control": "no-store"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "updateVascoCredential": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "409": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "413": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "415": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Accept-Patch": "application/json",
      "Accept-Encoding": "identity"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "listVascoCredentials": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Cache-Control": "no-store"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "createVascoCredential": {
    "201": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Location": "vasco/FDN0012345"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "413": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "415": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Accept": "application/json",
      "Accept-Encoding": "identity"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  },
  "unassignVascoCredential": {
    "200": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "400": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "401": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "WWW-Authenticate": "Bearer realm=\"credential-api\", error=\"invalid_token\""
    },
    "403": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "404": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "422": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "500": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D"
    },
    "503": {
      "X-Request-Id": "01JVHC8Q5W6M3T9K2N4XZ7RB0D",
      "Retry-After": "5"
    }
  }
};
