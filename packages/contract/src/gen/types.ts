// Made from spec/ by packages/contract/generate/types.ts. Do not edit: run `npm run generate`.
export interface paths {
    "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the mobile signature of a user
         * @description Returns the whole credential, with the same members that a change returns.
         *
         *     - Send `version` with your next change. The change then fails instead of overwriting someone else's change.
         *       `updateMobileSignature` takes `version` as an integer, as it is here.
         *     - A read changes nothing and creates no history entry.
         *     - The request has no body. The server ignores a body.
         */
        get: operations["getMobileSignature"];
        put?: never;
        /**
         * Create the mobile signature of a user
         * @description Creates the credential and returns it. A user has at most one mobile signature.
         *
         *     - `identificator`, `msspIdentifier` and `msisdn` are required.
         *     - Without `stateName` the credential is `active`. Without `policyExtId` it gets the default `MobileSignaturePolicy` of
         *       the client. Without `extId` the server generates one.
         *     - The new credential has `version` 1, and `created` is the same as `lastModified`.
         *     - The policy can define a regular expression that `msisdn` must match. The client can require that every mobile
         *       signature has a different `msisdn`.
         *     - Of several requests at the same time for one user exactly one returns 201.
         *     - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
         */
        post: operations["createMobileSignature"];
        /**
         * Delete the mobile signature of a user
         * @description Deletes the credential, whatever its state and version. The user can get a new one.
         *
         *     - The history of the credential stays and gets an entry for the deletion.
         *     - A second request returns 404. So does one that loses a race against another deletion.
         *     - The request has no body. The server ignores a body.
         */
        delete: operations["deleteMobileSignature"];
        options?: never;
        head?: never;
        /**
         * Change the mobile signature of a user
         * @description Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
         *     including `policyExtId`.
         *
         *     - Every member is optional. `{}`, or a body with the current values, is a valid request that changes nothing: the
         *       response is 200 with the same `version` and `lastModified`.
         *     - A request that changes a value increases `version` by exactly one and sets `lastModified`.
         *     - Send `version` to make sure that the credential has not changed since you read it. It is an integer in the request
         *       and in the response.
         *     - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
         *     - The policy of the credential can define a regular expression that a new `msisdn` must match. The client can require
         *       that every mobile signature has a different `msisdn`.
         *     - If the credential has no `msspIdentifier` after the change, it gets the default of its policy, if there is one.
         *     - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
         */
        patch: operations["updateMobileSignature"];
        trace?: never;
    };
    "/nevisidm/api/core/v1/{clientExtId}/users/{extId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credentials of a user
         * @description Returns all credentials of the user page by page, of all types, with the members that they share. `type` tells them
         *     apart. Read the other members with `getMobileSignature` and `getVascoCredential`.
         *
         *     - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
         *       page. The last page has none.
         *     - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
         *       is on exactly one of them.
         *     - The request has no body. The server ignores a body.
         */
        get: operations["listUserCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a VASCO credential
         * @description Returns the whole credential, with the same members that a change returns.
         *
         *     - Send `version` with your next change. The change then fails instead of overwriting someone else's change. **It is an
         *       integer here, and `updateVascoCredential` takes it as a string**: read `3`, send `"3"`.
         *     - Send `policyExtId` with a change that must keep the policy.
         *     - `vascoTokens` contains secrets. Do not log the response.
         *     - A read changes nothing and creates no history entry.
         *     - The request has no body. The server ignores a body.
         */
        get: operations["getVascoCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a VASCO credential
         * @description Changes the members in the body and returns the whole credential. Members that are not in the body stay unchanged,
         *     except `policyExtId`.
         *
         *     - **Send `policyExtId` unless you want the default.** Without it, the credential gets the client's default VASCO
         *       policy, if there is one. A server can be configured to keep the credential's policy instead.
         *     - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
         *       returns 200 with the same `version` and `lastModified`.
         *     - A request that changes a value increases `version` by exactly one and sets `lastModified`.
         *     - Send `version` to make sure that the credential has not changed since you read it. **It is a string in the request
         *       and an integer in the response**: read `3`, send `"3"`.
         *     - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
         *     - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
         */
        patch: operations["updateVascoCredential"];
        trace?: never;
    };
    "/nevisidm/api/core/v1/{clientExtId}/vasco": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the VASCO credentials of a client
         * @description Returns all VASCO credentials of the client page by page, whether or not they belong to a user.
         *
         *     - A page has at most `limit` items. If there are more, `_pagination` has a `continuationToken`: send it to get the next
         *       page. The last page has none.
         *     - The order is that of creation, and by external ID within a second. A credential that exists while you read all pages
         *       is on exactly one of them.
         *     - `vascoTokens` of each item contains secrets. Do not log the response.
         *     - The request has no body. The server ignores a body.
         */
        get: operations["listVascoCredentials"];
        put?: never;
        /**
         * Create a VASCO credential
         * @description Creates a VASCO credential that belongs to no user, and returns it with its token data.
         *
         *     - `vascoTokens` is required: 1 to 8 blocks, each with a different `authMode`.
         *     - Without `stateName` the credential is `initial`. Without `policyExtId` it gets the default `VascoPolicy` of the client.
         *       Without `extId` the server generates one.
         *     - The new credential has `version` 1, and `created` is the same as `lastModified`.
         *     - `vascoTokens` contains secrets. Do not log the request and the response.
         *     - `null` is not a valid value. The operation rejects members that it does not know or cannot set.
         */
        post: operations["createVascoCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take a VASCO credential away from its user
         * @description Removes the user from the credential, sets its state back to `initial`, and returns the whole credential. It is not
         *     deleted.
         *
         *     - If the state changes, `stateChangeReason` becomes `changed-by-admin`, and `stateChangeDetail` is removed.
         *     - A credential without a user stays as it is: the response is 200 with the same `version` and `lastModified`.
         *     - `vascoTokens` contains secrets. Do not log the response.
         *     - The request has no body. The server ignores a body.
         */
        put: operations["unassignVascoCredential"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description External ID: the identifier that external systems use for an entity. It is opaque, is compared character by character,
         *     and never changes.
         */
        ExtId: string;
        /**
         * Format: date-time
         * @description Date and time in UTC, in whole seconds.
         */
        Timestamp: string;
        /**
         * Format: int32
         * @description Version of the credential. Every change increases it by one; a request that changes nothing keeps it. Send it with
         *     your next change to make sure that the credential has not changed since you read it.
         */
        Version: number;
        /**
         * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
         *     setting the current state changes nothing.
         * @enum {string}
         */
        StateName: "initial" | "active" | "tmp-locked" | "fail-locked" | "reset-code" | "admin-changed" | "disabled" | "archived";
        /**
         * @description Reason for the last state change, as a value of the product. The list of values is open. A change of `stateName`
         *     through this API sets it to `changed-by-admin`.
         * @example initialized
         * @example activated
         * @example too-many-login-failures
         * @example reset-by-admin
         * @example changed-by-admin
         * @example changed-by-user
         */
        StateChangeReason: string;
        /**
         * @description Detail of the reason for the last state change: free text, at most 1000 characters. You cannot set it: a change of
         *     `stateName` through this API removes it.
         */
        StateChangeDetail: string;
        /**
         * Format: int32
         * @description Number of logins since the start of the count.
         */
        LoginCount: number;
        /**
         * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
         *     empty string.
         */
        ModificationComment: string;
        /**
         * @description Type of credential. The list contains every type of the product; each operation returns exactly one of them.
         * @enum {string}
         */
        CredentialType: "Password" | "Certificate" | "SecurID User Mapping" | "Ticket Authorization" | "Safeword User Mapping" | "OTP Card" | "Temporary Strong Password" | "Generic Credential" | "Kerberos" | "mTan" | "Vasco" | "PUK" | "URL Ticket" | "DevicePassword" | "MobileSignature" | "SAML Federation" | "Security Questions" | "Context Password" | "OATH" | "FIDO UAF Authenticator" | "Recovery Code" | "FIDO2 Authenticator";
        /** @description Period in which the credential is valid. This API does not change it. */
        Validity: {
            /**
             * @description Start of the period. If omitted, the period has no start.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            from?: components["schemas"]["Timestamp"];
            /**
             * @description End of the period. If omitted, the period has no end.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            to?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Identifier of this mobile signature at the signature service provider, 1 to 50 characters. You can replace it, but not
         *     clear it.
         */
        Identificator: string;
        /**
         * Format: uri
         * @description Identifies the mobile signature service provider (MSSP) of this credential: an absolute URI of 1 to 50 characters. The
         *     URI does not need to be a reachable address.
         */
        MsspIdentifier: string;
        /**
         * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters including line breaks.
         *     It is stored as sent. You can replace it, but not clear it.
         */
        SignerCert: string;
        /**
         * @description Calling number of the mobile phone according to the ETSI standard for mobile signatures (TS 102 204), 1 to 50
         *     characters. The contract does not require a format; the policy of the credential can, with a regular expression.
         */
        Msisdn: string;
        /** @description The mobile signature of a user. Members without a value are omitted. Later releases can add members. */
        MobileSignature: {
            /**
             * @description Time when the credential was created.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Time of the last change of the credential. It changes whenever `version` changes.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastModified: components["schemas"]["Timestamp"];
            /**
             * @description Version of the credential. Every change increases it by one; a request that changes nothing keeps it. Send it with
             *     your next change to make sure that the credential has not changed since you read it.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version: components["schemas"]["Version"];
            /**
             * @description External ID of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the user that the credential belongs to.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            userExtId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the policy of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId: components["schemas"]["ExtId"];
            /**
             * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
             *     setting the current state changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName: components["schemas"]["StateName"];
            /**
             * @description Reason for the last state change, as a value of the product. The list of values is open. A change of `stateName`
             *     through this API sets it to `changed-by-admin`.
             *
             *     Bounds: string, 1 to 100 characters.
             */
            stateChangeReason?: components["schemas"]["StateChangeReason"];
            /**
             * @description Detail of the reason for the last state change: free text, at most 1000 characters. You cannot set it: a change of
             *     `stateName` through this API removes it.
             *
             *     Bounds: string, at most 1000 characters.
             */
            stateChangeDetail?: components["schemas"]["StateChangeDetail"];
            /**
             * @description Time of the last successful login with the credential.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastSuccessfulLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of successful logins since the credential was created or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            successfulLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Time of the last failed login, for example with a wrong password. Technical failures do not count.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastFailedLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of failed logins since the last successful login, or since the credential was created or last reset.
             *     Technical failures do not count.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            failedLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
             *     empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /** @description Type of credential, always `MobileSignature`. */
            type: components["schemas"]["CredentialType"] & "MobileSignature";
            /**
             * @description Period in which the credential is valid. This API does not change it.
             *
             *     Bounds: object.
             */
            validity?: components["schemas"]["Validity"];
            /**
             * @description Identifier of this mobile signature at the signature service provider, 1 to 50 characters. You can replace it, but not
             *     clear it.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            identificator: components["schemas"]["Identificator"];
            /**
             * @description Identifies the mobile signature service provider (MSSP) of this credential: an absolute URI of 1 to 50 characters. The
             *     URI does not need to be a reachable address.
             *
             *     Bounds: string, 1 to 50 characters, must be an absolute URI.
             */
            msspIdentifier?: components["schemas"]["MsspIdentifier"];
            /**
             * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters including line breaks.
             *     It is stored as sent. You can replace it, but not clear it.
             *
             *     Bounds: string, at most 4000 characters, must be one PEM block of type CERTIFICATE.
             */
            signerCert?: components["schemas"]["SignerCert"];
            /**
             * @description Calling number of the mobile phone according to the ETSI standard for mobile signatures (TS 102 204), 1 to 50
             *     characters. The contract does not require a format; the policy of the credential can, with a regular expression.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            msisdn: components["schemas"]["Msisdn"];
        };
        /** @description One reason why the server rejected the request. */
        ErrorEntry: {
            /**
             * @description Identifies the reason, for programs. The list of codes is open: handle an unknown code by the status of the
             *     response.
             *
             *     Bounds: string, at most 100 characters, must begin with "errors.".
             */
            code: string;
            /**
             * @description The reason in English, for people. It names the location and the rule. It never repeats a submitted value, except
             *     the external IDs of the path. The wording can change.
             *
             *     Bounds: string, 1 to 1000 characters.
             */
            message: string;
            /**
             * @description Location in the request body as a JSON Pointer (RFC 6901), for example `/stateName`. The empty string is the whole
             *     body. Omitted if the reason has no location in the body.
             *
             *     Bounds: string, at most 131072 characters, must be a JSON Pointer.
             */
            pointer?: string;
            /**
             * @description Name of the path parameter that violates its schema. Omitted for all other reasons.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            parameter?: string;
        };
        /** @description The reasons why the server rejected the request. */
        Errors: {
            /**
             * @description Every reason that this check found, at least one. Violations of path parameters come first, then violations of the
             *     body in the order of their pointers.
             *
             *     Bounds: array of object, 1 to 16384 items.
             */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description The members of a new mobile signature. */
        MobileSignatureCreation: {
            /**
             * @description External ID of the new credential. No credential of the client may have it, of any type. If omitted, the server
             *     generates one.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description External ID of the policy. The policy must belong to the client and have the type `MobileSignaturePolicy`. If
             *     omitted, the credential gets the default policy of this type; the client must have one.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description State of the new credential. If omitted, `active`.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"] | undefined;
            /**
             * @description Identifier of this mobile signature at the signature service provider, 1 to 50 characters. You can replace it, but not
             *     clear it.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            identificator: components["schemas"]["Identificator"];
            /**
             * @description Identifies the mobile signature service provider (MSSP) of this credential: an absolute URI of 1 to 50 characters. The
             *     URI does not need to be a reachable address.
             *
             *     Bounds: string, 1 to 50 characters, must be an absolute URI.
             */
            msspIdentifier: components["schemas"]["MsspIdentifier"];
            /**
             * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters including line breaks.
             *     It is stored as sent. You can replace it, but not clear it.
             *
             *     Bounds: string, at most 4000 characters, must be one PEM block of type CERTIFICATE.
             */
            signerCert?: components["schemas"]["SignerCert"] | undefined;
            /**
             * @description Calling number of the mobile phone according to the ETSI standard for mobile signatures (TS 102 204), 1 to 50
             *     characters. The contract does not require a format; the policy of the credential can, with a regular expression.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            msisdn: components["schemas"]["Msisdn"];
        };
        /**
         * @description The members to change, and optionally the version that the change is based on. Every member is optional. Omitted
         *     members stay unchanged.
         */
        MobileSignatureUpdate: {
            /**
             * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
             *     setting the current state changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"] | undefined;
            /**
             * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
             *     empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"] | undefined;
            /**
             * Format: int32
             * @description Version of the credential that you read. If it is not the current version, nothing changes and the response is
             *     409. If omitted, the change applies to any version.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version?: number | undefined;
            /**
             * @description External ID of the new policy. The policy must belong to the client and have the type `MobileSignaturePolicy`. If
             *     omitted, the credential keeps its policy.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description Identifier of this mobile signature at the signature service provider, 1 to 50 characters. You can replace it, but not
             *     clear it.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            identificator?: components["schemas"]["Identificator"] | undefined;
            /**
             * @description Identifies the mobile signature service provider (MSSP) of this credential: an absolute URI of 1 to 50 characters. The
             *     URI does not need to be a reachable address.
             *
             *     Bounds: string, 1 to 50 characters, must be an absolute URI.
             */
            msspIdentifier?: components["schemas"]["MsspIdentifier"] | undefined;
            /**
             * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters including line breaks.
             *     It is stored as sent. You can replace it, but not clear it.
             *
             *     Bounds: string, at most 4000 characters, must be one PEM block of type CERTIFICATE.
             */
            signerCert?: components["schemas"]["SignerCert"] | undefined;
            /**
             * @description Calling number of the mobile phone according to the ETSI standard for mobile signatures (TS 102 204), 1 to 50
             *     characters. The contract does not require a format; the policy of the credential can, with a regular expression.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            msisdn?: components["schemas"]["Msisdn"] | undefined;
        };
        /**
         * @description The members that the credentials of all types share. `type` says which operation reads the others. Members without a
         *     value are omitted. Later releases can add members.
         */
        UserCredential: {
            /**
             * @description Time when the credential was created.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Time of the last change of the credential. It changes whenever `version` changes.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastModified: components["schemas"]["Timestamp"];
            /**
             * @description Version of the credential. Every change increases it by one; a request that changes nothing keeps it. Send it with
             *     your next change to make sure that the credential has not changed since you read it.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version: components["schemas"]["Version"];
            /**
             * @description External ID of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the user that the credential belongs to.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            userExtId?: components["schemas"]["ExtId"];
            /**
             * @description External ID of the policy of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId: components["schemas"]["ExtId"];
            /**
             * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
             *     setting the current state changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName: components["schemas"]["StateName"];
            /**
             * @description Reason for the last state change, as a value of the product. The list of values is open. A change of `stateName`
             *     through this API sets it to `changed-by-admin`.
             *
             *     Bounds: string, 1 to 100 characters.
             */
            stateChangeReason?: components["schemas"]["StateChangeReason"];
            /**
             * @description Detail of the reason for the last state change: free text, at most 1000 characters. You cannot set it: a change of
             *     `stateName` through this API removes it.
             *
             *     Bounds: string, at most 1000 characters.
             */
            stateChangeDetail?: components["schemas"]["StateChangeDetail"];
            /**
             * @description Time of the last successful login with the credential.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastSuccessfulLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of successful logins since the credential was created or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            successfulLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Time of the last failed login, for example with a wrong password. Technical failures do not count.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastFailedLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of failed logins since the last successful login, or since the credential was created or last reset.
             *     Technical failures do not count.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            failedLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
             *     empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /**
             * @description Type of credential. The list contains every type of the product; each operation returns exactly one of them.
             *
             *     Bounds: one of `Password`, `Certificate`, `SecurID User Mapping`, `Ticket Authorization`, `Safeword User Mapping`, `OTP Card`, `Temporary Strong Password`, `Generic Credential`, `Kerberos`, `mTan`, `Vasco`, `PUK`, `URL Ticket`, `DevicePassword`, `MobileSignature`, `SAML Federation`, `Security Questions`, `Context Password`, `OATH`, `FIDO UAF Authenticator`, `Recovery Code`, `FIDO2 Authenticator`.
             */
            type: components["schemas"]["CredentialType"];
            /**
             * @description Period in which the credential is valid. This API does not change it.
             *
             *     Bounds: object.
             */
            validity?: components["schemas"]["Validity"];
        };
        /** @description Where the page is in its list. */
        Pagination: {
            /**
             * @description Token of the next page: send it as `continuationToken`. Omitted on the last page. It consists of the time of
             *     creation of the last item in milliseconds, an underscore and its external ID.
             *
             *     Bounds: string, 1 to 66 characters.
             */
            continuationToken?: string;
            /**
             * Format: int32
             * @description Maximum number of items on the page, as in the request.
             *
             *     Bounds: integer, 1 to 1000.
             */
            limit: number;
            /**
             * Format: int64
             * @description Number of items in the whole list. Present only if the request asks for it.
             *
             *     Bounds: integer, 0 to 9007199254740991.
             */
            totalResult?: number;
        };
        /** @description A page of a list. */
        UserCredentialPage: {
            /**
             * @description Credentials of the user, of all types.
             *
             *     Bounds: array of object, at most 1000 items.
             */
            items: components["schemas"]["UserCredential"][];
            /**
             * @description Where the page is in its list.
             *
             *     Bounds: object.
             */
            _pagination: components["schemas"]["Pagination"];
        };
        /** @description One data block of a Digipass token, for one authentication mode. */
        VascoToken: {
            /**
             * @description Authentication mode of the block, for example `RO` for one-time passwords or `CR` for challenge and response. A
             *     credential has at most one block per mode.
             *
             *     Bounds: string, 1 to 20 characters.
             */
            authMode?: string;
            /**
             * @description Content of the block in VASCO's proprietary format, as Base64 of at most 4096 characters. It is a secret: do not log
             *     it.
             *
             *     Bounds: string, at most 4096 characters, must be Base64.
             */
            data?: string;
        };
        /** @description A VASCO credential. Members without a value are omitted. Later releases can add members. */
        VascoCredential: {
            /**
             * @description Time when the credential was created.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            created: components["schemas"]["Timestamp"];
            /**
             * @description Time of the last change of the credential. It changes whenever `version` changes.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastModified: components["schemas"]["Timestamp"];
            /**
             * @description Version of the credential. Every change increases it by one; a request that changes nothing keeps it. Send it with
             *     your next change to make sure that the credential has not changed since you read it.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version: components["schemas"]["Version"];
            /**
             * @description External ID of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the user that the credential belongs to. Omitted if the credential has no user.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            userExtId?: components["schemas"]["ExtId"];
            /**
             * @description External ID of the policy of the credential.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId: components["schemas"]["ExtId"];
            /**
             * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
             *     setting the current state changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName: components["schemas"]["StateName"];
            /**
             * @description Reason for the last state change, as a value of the product. The list of values is open. A change of `stateName`
             *     through this API sets it to `changed-by-admin`.
             *
             *     Bounds: string, 1 to 100 characters.
             */
            stateChangeReason?: components["schemas"]["StateChangeReason"];
            /**
             * @description Detail of the reason for the last state change: free text, at most 1000 characters. You cannot set it: a change of
             *     `stateName` through this API removes it.
             *
             *     Bounds: string, at most 1000 characters.
             */
            stateChangeDetail?: components["schemas"]["StateChangeDetail"];
            /**
             * @description Time of the last successful login with the credential.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastSuccessfulLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of successful logins since the credential was created or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            successfulLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Time of the last failed login, for example with a wrong password. Technical failures do not count.
             *
             *     Bounds: string, must be a date and time in UTC with whole seconds, ending in Z.
             */
            lastFailedLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Number of failed logins since the last successful login, or since the credential was created or last reset.
             *     Technical failures do not count.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            failedLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
             *     empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /** @description Type of credential, always `Vasco`. */
            type: components["schemas"]["CredentialType"] & "Vasco";
            /**
             * @description Period in which the credential is valid. This API does not change it.
             *
             *     Bounds: object.
             */
            validity?: components["schemas"]["Validity"];
            /**
             * @description Data blocks of the Digipass token. This API does not change them.
             *
             *     Bounds: array of object, at most 32 items.
             */
            vascoTokens: components["schemas"]["VascoToken"][];
        };
        /**
         * @description The members to change, and optionally the version that the change is based on. Every member is optional. Omitted
         *     members stay unchanged, except `policyExtId`.
         */
        VascoCredentialUpdate: {
            /**
             * @description State of the credential. Only an `active` credential is in normal use. You can set any state from any other state;
             *     setting the current state changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"] | undefined;
            /**
             * @description External ID of the new policy. The policy must belong to the client and have the type `VascoPolicy`. If omitted,
             *     the credential gets the client's default VASCO policy; if the client has none, the credential keeps its policy. A
             *     server can be configured to keep the policy in both cases, so send `policyExtId` when it matters.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description Comment about the change, at most 1000 characters. It stays until a later change replaces it, or clears it with an
             *     empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"] | undefined;
            /**
             * @description Version of the credential that you read, in decimal digits. The response contains it as an integer: read `3`, send
             *     `"3"`. The operation rejects a JSON number. If it is not the current version, nothing changes and the response is
             *     409. If omitted, the change applies to any version.
             *
             *     Bounds: string, at most 10 characters, must be decimal digits without leading zeros, at most 2147483647.
             */
            version?: string | undefined;
        };
        /** @description A page of a list. */
        VascoCredentialPage: {
            /**
             * @description VASCO credentials of the client, with or without a user.
             *
             *     Bounds: array of object, at most 1000 items.
             */
            items: components["schemas"]["VascoCredential"][];
            /**
             * @description Where the page is in its list.
             *
             *     Bounds: object.
             */
            _pagination: components["schemas"]["Pagination"];
        };
        /** @description One data block of a Digipass token, for one authentication mode. */
        VascoTokenCreation: {
            /**
             * @description Authentication mode of the block, for example `RO` for one-time passwords or `CR` for challenge and response.
             *
             *     Bounds: string, 1 to 20 characters.
             */
            authMode: string;
            /**
             * @description Content of the block in VASCO's proprietary format, as Base64 of 4 to 4096 characters. It is a secret: do not log it.
             *
             *     Bounds: string, 4 to 4096 characters, must be Base64.
             */
            data: string;
        };
        /** @description The members of a new VASCO credential. */
        VascoCredentialCreation: {
            /**
             * @description External ID of the new credential. No credential of the client may have it, of any type. It is not `.` or `..`,
             *     which no URL can contain as a segment. If omitted, the server generates one.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description External ID of the policy. The policy must belong to the client and have the type `VascoPolicy`. If omitted, the
             *     credential gets the default policy of this type; the client must have one.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"] | undefined;
            /**
             * @description State of the new credential. If omitted, `initial`.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"] | undefined;
            /**
             * @description Data blocks of the Digipass token, one for each authentication mode.
             *
             *     Bounds: array of object, 1 to 8 items.
             */
            vascoTokens: components["schemas"]["VascoTokenCreation"][];
        };
    };
    responses: {
        /** @description The path has bad percent-encoding, so the server cannot decode it. */
        UndecodablePath: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The bearer token is missing, malformed, expired or not yet valid, its signature is not valid, or its issuer or
         *     audience is wrong. The response does not say which of these applies.
         */
        Unauthorized: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description How to authenticate: the scheme `Bearer` and a realm, and `error="invalid_token"` if the server rejects the token of
                 *     the request.
                 * @example Bearer realm="credential-api", error="invalid_token"
                 */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The server failed. The response contains no internal details; use `X-Request-Id` to find the entry in the server's
         *     log. If you sent a change, read the credential to see whether the change was applied.
         */
        FatalError: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The server cannot reach its store, or is shutting down and accepts no more requests. Wait for the number of seconds
         *     in `Retry-After`, then send the request again.
         */
        Unavailable: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description Number of seconds to wait before you send the request again.
                 * @example 5
                 */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The body is missing or is not strict JSON: it is not UTF-8, contains a member twice, a lone surrogate or the NUL
         *     character, or is nested deeper than 32 levels. Or the path has bad percent-encoding. Nothing was created.
         */
        MalformedCreation: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The body has more bytes than `x-max-bytes` of the operation. The server did not read all of it. */
        RequestTooLarge: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The `Content-Type` header is missing or is not `application/json`, has a `charset` other than `utf-8` (in upper or
         *     lower case), or repeats a parameter. Or `Content-Encoding` is not `identity`.
         */
        UnsupportedMediaTypeOfCreation: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The only media type that the operation accepts.
                 * @example application/json
                 */
                Accept: "application/json";
                /**
                 * @description The only content coding that the operation accepts. Present if the server rejects the coding of the body.
                 * @example identity
                 */
                "Accept-Encoding"?: "identity";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The body is missing or is not strict JSON: it is not UTF-8, contains a member twice, a lone surrogate or the NUL
         *     character, or is nested deeper than 32 levels. Or the path has bad percent-encoding. Nothing changed.
         */
        MalformedRequest: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /**
         * @description The `Content-Type` header is missing or is not `application/json`, has a `charset` other than `utf-8` (in upper or
         *     lower case), or repeats a parameter. Or `Content-Encoding` is not `identity`.
         */
        UnsupportedMediaType: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The only media type that the operation accepts.
                 * @example application/json
                 */
                "Accept-Patch": "application/json";
                /**
                 * @description The only content coding that the operation accepts. Present if the server rejects the coding of the body.
                 * @example identity
                 */
                "Accept-Encoding"?: "identity";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The path or the query has bad percent-encoding, so the server cannot decode it. */
        UndecodableUrl: {
            headers: {
                /**
                 * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                 *     value is well-formed; otherwise the server generates it.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
         * @example client-123
         */
        clientExtId: components["schemas"]["ExtId"];
        /**
         * @description External ID of the user, within the client, that the credential belongs to.
         * @example user-123
         */
        userExtId: components["schemas"]["ExtId"];
        /**
         * @description Maximum number of items on the page.
         * @example 100
         */
        limit: number;
        /**
         * @description Token of the page before, to get the page after it. If omitted, the response is the first page.
         * @example 1770112800000_vasco-123
         */
        continuationToken: string;
        /**
         * @description External ID of the credential, within the client.
         * @example vasco-123
         */
        extId: components["schemas"]["ExtId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
         *     value is well-formed; otherwise the server generates it.
         * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
         */
        "X-Request-Id": string;
        /**
         * @description No cache stores the response, neither in the network nor in a browser.
         * @example no-store
         */
        "Cache-Control": "no-store";
        /**
         * @description How to authenticate: the scheme `Bearer` and a realm, and `error="invalid_token"` if the server rejects the token of
         *     the request.
         * @example Bearer realm="credential-api", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Number of seconds to wait before you send the request again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Where the new credential can be read: a reference relative to the URL of the request (RFC 9110, section 10.2.2).
         *     Resolve it against that URL, for example with `new URL(location, requestUrl)`.
         * @example vasco/FDN0012345
         */
        Location: string;
        /**
         * @description The only media type that the operation accepts.
         * @example application/json
         */
        Accept: "application/json";
        /**
         * @description The only content coding that the operation accepts. Present if the server rejects the coding of the body.
         * @example identity
         */
        "Accept-Encoding": "identity";
        /**
         * @description The only media type that the operation accepts.
         * @example application/json
         */
        "Accept-Patch": "application/json";
    };
    pathItems: never;
}
export type ExtId = components['schemas']['ExtId'];
export type Timestamp = components['schemas']['Timestamp'];
export type Version = components['schemas']['Version'];
export type StateName = components['schemas']['StateName'];
export type StateChangeReason = components['schemas']['StateChangeReason'];
export type StateChangeDetail = components['schemas']['StateChangeDetail'];
export type LoginCount = components['schemas']['LoginCount'];
export type ModificationComment = components['schemas']['ModificationComment'];
export type CredentialType = components['schemas']['CredentialType'];
export type Validity = components['schemas']['Validity'];
export type Identificator = components['schemas']['Identificator'];
export type MsspIdentifier = components['schemas']['MsspIdentifier'];
export type SignerCert = components['schemas']['SignerCert'];
export type Msisdn = components['schemas']['Msisdn'];
export type MobileSignature = components['schemas']['MobileSignature'];
export type ErrorEntry = components['schemas']['ErrorEntry'];
export type Errors = components['schemas']['Errors'];
export type MobileSignatureCreation = components['schemas']['MobileSignatureCreation'];
export type MobileSignatureUpdate = components['schemas']['MobileSignatureUpdate'];
export type UserCredential = components['schemas']['UserCredential'];
export type Pagination = components['schemas']['Pagination'];
export type UserCredentialPage = components['schemas']['UserCredentialPage'];
export type VascoToken = components['schemas']['VascoToken'];
export type VascoCredential = components['schemas']['VascoCredential'];
export type VascoCredentialUpdate = components['schemas']['VascoCredentialUpdate'];
export type VascoCredentialPage = components['schemas']['VascoCredentialPage'];
export type VascoTokenCreation = components['schemas']['VascoTokenCreation'];
export type VascoCredentialCreation = components['schemas']['VascoCredentialCreation'];
export type ResponseUndecodablePath = components['responses']['UndecodablePath'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseFatalError = components['responses']['FatalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseMalformedCreation = components['responses']['MalformedCreation'];
export type ResponseRequestTooLarge = components['responses']['RequestTooLarge'];
export type ResponseUnsupportedMediaTypeOfCreation = components['responses']['UnsupportedMediaTypeOfCreation'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUndecodableUrl = components['responses']['UndecodableUrl'];
export type ParameterClientExtId = components['parameters']['clientExtId'];
export type ParameterUserExtId = components['parameters']['userExtId'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterContinuationToken = components['parameters']['continuationToken'];
export type ParameterExtId = components['parameters']['extId'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderAccept = components['headers']['Accept'];
export type HeaderAcceptEncoding = components['headers']['Accept-Encoding'];
export type HeaderAcceptPatch = components['headers']['Accept-Patch'];
export type $defs = Record<string, never>;
export interface operations {
    getMobileSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, that the credential belongs to.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current credential. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache stores the response, neither in the network nor in a browser.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileSignature"];
                };
            };
            400: components["responses"]["UndecodablePath"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to read credentials, or the client in the path is outside the caller's data room.
             *     The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /**
             * @description The client in the path does not exist, or it has no such user, or the user has no mobile signature. The message
             *     says which.
             */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMobileSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, that the credential belongs to.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        /** @description The members of the new credential. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileSignatureCreation"];
            };
        };
        responses: {
            /** @description The new credential. */
            201: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description Where the new credential can be read: a reference relative to the URL of the request (RFC 9110, section 10.2.2).
                     *     Resolve it against that URL, for example with `new URL(location, requestUrl)`.
                     * @example vasco/FDN0012345
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileSignature"];
                };
            };
            400: components["responses"]["MalformedCreation"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to create credentials, or the client in the path is outside the caller's data
             *     room. The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist, or it has no such user. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaTypeOfCreation"];
            /**
             * @description A path parameter or the body violates its schema, or the credential violates a rule of the policy or the client, or
             *     the user has a mobile signature. The response lists every violation that this check found, each with its location.
             *     Nothing was created.
             */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMobileSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, that the credential belongs to.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has no mobile signature any more. The response has no body. */
            204: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UndecodablePath"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to delete credentials, or the client in the path is outside the caller's data
             *     room. The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /**
             * @description The client in the path does not exist, or it has no such user, or the user has no mobile signature. The message
             *     says which.
             */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMobileSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, that the credential belongs to.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        /** @description The members to change. The body is required; it can be `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileSignatureUpdate"];
            };
        };
        responses: {
            /** @description The current credential. If the request changed nothing, `version` is the same as before. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileSignature"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to change credentials, or the client in the path is outside the caller's data
             *     room. The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /**
             * @description The client in the path does not exist, or it has no such user, or the user has no mobile signature. The message
             *     says which.
             */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /**
             * @description The `version` in the request is not the current version of the credential when the server writes the change.
             *     Nothing changed.
             */
            409: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description A path parameter or the body violates its schema, or the change violates a rule of the policy or the client. The
             *     response lists every violation that this check found, each with its location. Nothing changed.
             */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on the page.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"] | undefined;
                /**
                 * @description Token of the page before, to get the page after it. If omitted, the response is the first page.
                 * @example 1770112800000_vasco-123
                 */
                continuationToken?: components["parameters"]["continuationToken"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client.
                 * @example user-123
                 */
                extId: components["schemas"]["ExtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache stores the response, neither in the network nor in a browser.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCredentialPage"];
                };
            };
            400: components["responses"]["UndecodableUrl"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to read credentials, or the client in the path is outside the caller's data room.
             *     The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist, or it has no such user. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVascoCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the credential, within the client.
                 * @example vasco-123
                 */
                extId: components["parameters"]["extId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current credential. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache stores the response, neither in the network nor in a browser.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VascoCredential"];
                };
            };
            400: components["responses"]["UndecodablePath"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to read credentials, or the client in the path is outside the caller's data room.
             *     The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist, or it has no such VASCO credential. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateVascoCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the credential, within the client.
                 * @example vasco-123
                 */
                extId: components["parameters"]["extId"];
            };
            cookie?: never;
        };
        /** @description The members to change. The body is required; it can be `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VascoCredentialUpdate"];
            };
        };
        responses: {
            /** @description The current credential. If the request changed nothing, `version` is the same as before. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VascoCredential"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to change credentials, the permission to read them, or both; or the client in the
             *     path is outside the caller's data room. The last response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist, or it has no such VASCO credential. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /**
             * @description The `version` in the request is not the current version of the credential when the server writes the change.
             *     Nothing changed.
             */
            409: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description A path parameter or the body violates its schema, or the credential cannot have the policy. The response lists
             *     every violation that this check found, each with its location. Nothing changed.
             */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVascoCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of items on the page.
                 * @example 100
                 */
                limit?: components["parameters"]["limit"] | undefined;
                /**
                 * @description Token of the page before, to get the page after it. If omitted, the response is the first page.
                 * @example 1770112800000_vasco-123
                 */
                continuationToken?: components["parameters"]["continuationToken"] | undefined;
                /**
                 * @description Whether `_pagination` has `totalResult`. Counting takes longer than reading a page.
                 * @example true
                 */
                returnTotalResultCount?: boolean | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache stores the response, neither in the network nor in a browser.
                     * @example no-store
                     */
                    "Cache-Control": "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VascoCredentialPage"];
                };
            };
            400: components["responses"]["UndecodableUrl"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to read credentials, or the client in the path is outside the caller's data room.
             *     The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createVascoCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
            };
            cookie?: never;
        };
        /** @description The members of the new credential. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VascoCredentialCreation"];
            };
        };
        responses: {
            /** @description The new credential. */
            201: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description Where the new credential can be read: a reference relative to the URL of the request (RFC 9110, section 10.2.2).
                     *     Resolve it against that URL, for example with `new URL(location, requestUrl)`.
                     * @example vasco/FDN0012345
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VascoCredential"];
                };
            };
            400: components["responses"]["MalformedCreation"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to create or to read credentials, or the client in the path is outside the
             *     caller's data room. The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            413: components["responses"]["RequestTooLarge"];
            415: components["responses"]["UnsupportedMediaTypeOfCreation"];
            /**
             * @description A path parameter or the body violates its schema, or the credential violates a rule of the policy or the client, or
             *     the client has a credential with this external ID. The response lists every violation that this check found, each
             *     with its location. Nothing was created.
             */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unassignVascoCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must be in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the credential, within the client.
                 * @example vasco-123
                 */
                extId: components["parameters"]["extId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current credential. If it had no user, `version` is the same as before. */
            200: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VascoCredential"];
                };
            };
            400: components["responses"]["UndecodablePath"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description The caller lacks the permission to change or to read credentials, or the client in the path is outside the
             *     caller's data room. The second response does not reveal whether the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client in the path does not exist, or it has no such VASCO credential. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter violates its schema. The response lists every violation with its parameter. */
            422: {
                headers: {
                    /**
                     * @description Identifies this request in the logs of the server. It is the value that the caller sent in the same header if that
                     *     value is well-formed; otherwise the server generates it.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            500: components["responses"]["FatalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
