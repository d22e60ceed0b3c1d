// Made from spec/ by packages/contract/generate/types.ts. Do not edit: run `pnpm generate`.
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
         * @description Answers the whole credential as it is now: the same members that a change answers.
         *
         *     - `version` is the one to send with the next change, so that it fails rather than overwrite what somebody else did in
         *       between. `updateMobileSignature` takes it as it is read here, as an integer.
         *     - Reading changes nothing and leaves no trace in the history.
         *     - The request has no body. One that is sent all the same is neither read nor judged.
         */
        get: operations["getMobileSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the mobile signature of a user
         * @description Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
         *     `policyExtId` included.
         *
         *     - Every member is optional. `{}`, or a body of values the credential already has, is a valid request that changes
         *       nothing: the answer is 200 with the same `version` and `lastModified`.
         *     - Any real change raises `version` by exactly one and sets `lastModified`.
         *     - Send `version` to be sure that nobody changed the credential since you read it. It is an integer here, in the
         *       request as in the answer.
         *     - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
         *     - The policy of the credential may hold a regular expression that a new `msisdn` must match, and the client may demand
         *       that no two mobile signatures share an `msisdn`.
         *     - If the credential would be without an `msspIdentifier`, it gets the default of its policy, if the policy has one.
         *     - `null` is never a value, and members the operation does not know, or cannot set, are refused.
         */
        patch: operations["updateMobileSignature"];
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
         * @description Answers the whole credential as it is now: the same members that a change answers.
         *
         *     - `version` is the one to send with the next change, so that it fails rather than overwrite what somebody else did in
         *       between. **It is an integer here, and `updateVascoCredential` takes it as a string**: read `3`, send `"3"`.
         *     - `policyExtId` is the one to send with a change that is to keep it.
         *     - `vascoTokens` holds secrets. Do not log the answer.
         *     - Reading changes nothing and leaves no trace in the history.
         *     - The request has no body. One that is sent all the same is neither read nor judged.
         */
        get: operations["getVascoCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a VASCO credential
         * @description Changes the members that the body names and answers the whole credential. What the body leaves out stays as it is,
         *     except the policy.
         *
         *     - **Name `policyExtId` unless you want the default.** A body without it puts the credential under the client's default
         *       VASCO policy, if there is one. A server can be set to keep the credential's policy instead.
         *     - Every member is optional. `{}` is a valid request; it changes the policy or nothing. A request that changes nothing
         *       answers 200 with the same `version` and `lastModified`.
         *     - Any real change raises `version` by exactly one and sets `lastModified`.
         *     - Send `version` to be sure that nobody changed the credential since you read it. **The request takes it as a string,
         *       the answer gives it as an integer**: read `3`, send `"3"`.
         *     - A new `stateName` sets `stateChangeReason` to `changed-by-admin` and removes `stateChangeDetail`.
         *     - `null` is never a value, and members the operation does not know, or cannot set, are refused.
         */
        patch: operations["updateVascoCredential"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description External ID: the name by which systems outside know an entity. It is opaque, compared character by character, and
         *     never changes.
         */
        ExtId: string;
        /**
         * Format: date-time
         * @description A moment in UTC, to the second.
         */
        Timestamp: string;
        /**
         * Format: int32
         * @description Number of the credential's current state. Every change raises it by one; a request that changes nothing leaves it as
         *     it is. Sent back with the next change, it makes sure that nobody else changed the credential in between.
         */
        Version: number;
        /**
         * @description State of the credential. Only an `active` credential is in normal use. Any state may be set from any other; setting
         *     the state the credential already has changes nothing.
         * @enum {string}
         */
        StateName: "initial" | "active" | "tmp-locked" | "fail-locked" | "reset-code" | "admin-changed" | "disabled" | "archived";
        /**
         * @description What brought the credential into its present state, as a word of the product's own list. The list is open. A change
         *     of `stateName` through this API makes it `changed-by-admin`.
         * @example initialized
         * @example activated
         * @example too-many-login-failures
         * @example reset-by-admin
         * @example changed-by-admin
         * @example changed-by-user
         */
        StateChangeReason: string;
        /**
         * @description More about the last change of state, in free text of at most 1000 characters. It cannot be set here: a change of
         *     `stateName` through this API removes it.
         */
        StateChangeDetail: string;
        /**
         * Format: int32
         * @description How many times something happened since counting began.
         */
        LoginCount: number;
        /**
         * @description Why the credential was changed, in the words of the person who did it. At most 1000 characters. It stays until a
         *     later change replaces it, or clears it with an empty string.
         */
        ModificationComment: string;
        /**
         * @description Kind of credential. The list names every kind the product knows; each operation answers exactly one of them.
         * @enum {string}
         */
        CredentialType: "Password" | "Certificate" | "SecurID User Mapping" | "Ticket Authorization" | "Safeword User Mapping" | "OTP Card" | "Temporary Strong Password" | "Generic Credential" | "Kerberos" | "mTan" | "Vasco" | "PUK" | "URL Ticket" | "DevicePassword" | "MobileSignature" | "SAML Federation" | "Security Questions" | "Context Password" | "OATH" | "FIDO UAF Authenticator" | "Recovery Code" | "FIDO2 Authenticator";
        /** @description Period in which the credential can be used. This API does not change it. */
        Validity: {
            /**
             * @description First moment of the period. Without it, the period has no beginning.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            from?: components["schemas"]["Timestamp"];
            /**
             * @description Last moment of the period. Without it, the period has no end.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            to?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Name by which the signature service provider knows this mobile signature. Between 1 and 50 characters; it cannot be
         *     cleared.
         */
        Identificator: string;
        /**
         * Format: uri
         * @description Which mobile signature service provider (MSSP) serves this credential, as an absolute URI of 1 to 50 characters. It
         *     is a name, not necessarily an address that answers.
         */
        MsspIdentifier: string;
        /**
         * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters with its line breaks.
         *     It is stored as it was sent and can be replaced, not cleared.
         */
        SignerCert: string;
        /**
         * @description Number at which the phone is called, as the ETSI standard for mobile signatures (TS 102 204) means it; between 1 and
         *     50 characters. The contract asks for no particular notation; the credential's policy may, with a regular expression
         *     of its own.
         */
        Msisdn: string;
        /** @description The mobile signature of a user, whole. A member without a value is left out. Members may be added in later releases. */
        MobileSignature: {
            /**
             * @description When the credential was made.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            created: components["schemas"]["Timestamp"];
            /**
             * @description When the credential was last changed. It moves together with `version`.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastModified: components["schemas"]["Timestamp"];
            /**
             * @description Number of the credential's current state. Every change raises it by one; a request that changes nothing leaves it as
             *     it is. Sent back with the next change, it makes sure that nobody else changed the credential in between.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version: components["schemas"]["Version"];
            /**
             * @description External ID of the credential itself.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the user the credential belongs to.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            userExtId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the policy the credential is under.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId: components["schemas"]["ExtId"];
            /**
             * @description State of the credential. Only an `active` credential is in normal use. Any state may be set from any other; setting
             *     the state the credential already has changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName: components["schemas"]["StateName"];
            /**
             * @description What brought the credential into its present state, as a word of the product's own list. The list is open. A change
             *     of `stateName` through this API makes it `changed-by-admin`.
             *
             *     Bounds: string, 1 to 100 characters.
             */
            stateChangeReason?: components["schemas"]["StateChangeReason"];
            /**
             * @description More about the last change of state, in free text of at most 1000 characters. It cannot be set here: a change of
             *     `stateName` through this API removes it.
             *
             *     Bounds: string, at most 1000 characters.
             */
            stateChangeDetail?: components["schemas"]["StateChangeDetail"];
            /**
             * @description When the user last logged in with the credential.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastSuccessfulLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Logins that succeeded since the credential was made or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            successfulLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description When a login last failed for a reason that lies with the user, not with a technical fault.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastFailedLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Logins that failed, technical faults aside, since the last one that succeeded or since the credential was made
             *     or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            failedLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Why the credential was changed, in the words of the person who did it. At most 1000 characters. It stays until a
             *     later change replaces it, or clears it with an empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /** @description Kind of credential, here always `MobileSignature`. */
            type: components["schemas"]["CredentialType"] & "MobileSignature";
            /**
             * @description Period in which the credential can be used. This API does not change it.
             *
             *     Bounds: object.
             */
            validity?: components["schemas"]["Validity"];
            /**
             * @description Name by which the signature service provider knows this mobile signature. Between 1 and 50 characters; it cannot be
             *     cleared.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            identificator: components["schemas"]["Identificator"];
            /**
             * @description Which mobile signature service provider (MSSP) serves this credential, as an absolute URI of 1 to 50 characters. It
             *     is a name, not necessarily an address that answers.
             *
             *     Bounds: string, 1 to 50 characters, must be an absolute URI.
             */
            msspIdentifier?: components["schemas"]["MsspIdentifier"];
            /**
             * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters with its line breaks.
             *     It is stored as it was sent and can be replaced, not cleared.
             *
             *     Bounds: string, at most 4000 characters, must be one PEM block of type CERTIFICATE.
             */
            signerCert?: components["schemas"]["SignerCert"];
            /**
             * @description Number at which the phone is called, as the ETSI standard for mobile signatures (TS 102 204) means it; between 1 and
             *     50 characters. The contract asks for no particular notation; the credential's policy may, with a regular expression
             *     of its own.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            msisdn: components["schemas"]["Msisdn"];
        };
        /** @description One reason for a refusal. */
        ErrorEntry: {
            /**
             * @description Kind of the reason, for programs. The list of codes is open: treat one you do not know by the status of the
             *     answer.
             *
             *     Bounds: string, at most 100 characters, must begin with "errors.".
             */
            code: string;
            /**
             * @description The reason in English, for people. It names the place and the rule. Apart from external IDs of the path it never
             *     repeats a submitted value. Its wording may change.
             *
             *     Bounds: string, 1 to 1000 characters.
             */
            message: string;
            /**
             * @description Place in the request body as a JSON Pointer (RFC 6901), for example `/stateName`. The empty string is the whole
             *     body. Only there when the reason has such a place.
             *
             *     Bounds: string, at most 131072 characters, must be a JSON Pointer.
             */
            pointer?: string;
            /**
             * @description Name of the path parameter that is out of bounds. Only there when the reason is one.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            parameter?: string;
        };
        /** @description Why a request was not carried out. */
        Errors: {
            /**
             * @description Every reason that was found at this stage, at least one. Violations of path parameters come first, then those of
             *     the body in the order of their pointers.
             *
             *     Bounds: array.
             */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /**
         * @description The members to change, and optionally the version the change is based on. Every member is optional; what is left out
         *     stays as it is.
         */
        MobileSignatureUpdate: {
            /**
             * @description State of the credential. Only an `active` credential is in normal use. Any state may be set from any other; setting
             *     the state the credential already has changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"];
            /**
             * @description Why the credential was changed, in the words of the person who did it. At most 1000 characters. It stays until a
             *     later change replaces it, or clears it with an empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /**
             * Format: int32
             * @description Version of the credential that the change is based on, as last read. If it is not the current one, nothing is
             *     changed and the answer is 409. Left out, the change applies to whatever is there.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version?: number;
            /**
             * @description External ID of the policy to put the credential under. The client must have it, and its type must be
             *     `MobileSignaturePolicy`. Left out, the credential keeps its policy.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"];
            /**
             * @description Name by which the signature service provider knows this mobile signature. Between 1 and 50 characters; it cannot be
             *     cleared.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            identificator?: components["schemas"]["Identificator"];
            /**
             * @description Which mobile signature service provider (MSSP) serves this credential, as an absolute URI of 1 to 50 characters. It
             *     is a name, not necessarily an address that answers.
             *
             *     Bounds: string, 1 to 50 characters, must be an absolute URI.
             */
            msspIdentifier?: components["schemas"]["MsspIdentifier"];
            /**
             * @description X.509 certificate of the key that the phone signs with: one PEM block, at most 4000 characters with its line breaks.
             *     It is stored as it was sent and can be replaced, not cleared.
             *
             *     Bounds: string, at most 4000 characters, must be one PEM block of type CERTIFICATE.
             */
            signerCert?: components["schemas"]["SignerCert"];
            /**
             * @description Number at which the phone is called, as the ETSI standard for mobile signatures (TS 102 204) means it; between 1 and
             *     50 characters. The contract asks for no particular notation; the credential's policy may, with a regular expression
             *     of its own.
             *
             *     Bounds: string, 1 to 50 characters.
             */
            msisdn?: components["schemas"]["Msisdn"];
        };
        /** @description One data block of a Digipass token, for one way of using the token. */
        VascoToken: {
            /**
             * @description What the block is used for, for example `RO` for one-time passwords or `CR` for challenge and response. A
             *     credential has at most one block per mode.
             *
             *     Bounds: string, 1 to 20 characters.
             */
            authMode?: string;
            /**
             * @description The block itself, in the token maker's own format, as Base64 of at most 4096 characters. It is a secret: do not
             *     log it.
             *
             *     Bounds: string, at most 4096 characters, must be Base64.
             */
            data?: string;
        };
        /** @description A VASCO credential, whole. A member without a value is left out. Members may be added in later releases. */
        VascoCredential: {
            /**
             * @description When the credential was made.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            created: components["schemas"]["Timestamp"];
            /**
             * @description When the credential was last changed. It moves together with `version`.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastModified: components["schemas"]["Timestamp"];
            /**
             * @description Number of the credential's current state. Every change raises it by one; a request that changes nothing leaves it as
             *     it is. Sent back with the next change, it makes sure that nobody else changed the credential in between.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            version: components["schemas"]["Version"];
            /**
             * @description External ID of the credential itself.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            extId: components["schemas"]["ExtId"];
            /**
             * @description External ID of the user the credential belongs to. Left out while it belongs to nobody.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            userExtId?: components["schemas"]["ExtId"];
            /**
             * @description External ID of the policy the credential is under.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId: components["schemas"]["ExtId"];
            /**
             * @description State of the credential. Only an `active` credential is in normal use. Any state may be set from any other; setting
             *     the state the credential already has changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName: components["schemas"]["StateName"];
            /**
             * @description What brought the credential into its present state, as a word of the product's own list. The list is open. A change
             *     of `stateName` through this API makes it `changed-by-admin`.
             *
             *     Bounds: string, 1 to 100 characters.
             */
            stateChangeReason?: components["schemas"]["StateChangeReason"];
            /**
             * @description More about the last change of state, in free text of at most 1000 characters. It cannot be set here: a change of
             *     `stateName` through this API removes it.
             *
             *     Bounds: string, at most 1000 characters.
             */
            stateChangeDetail?: components["schemas"]["StateChangeDetail"];
            /**
             * @description When the user last logged in with the credential.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastSuccessfulLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Logins that succeeded since the credential was made or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            successfulLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description When a login last failed for a reason that lies with the user, not with a technical fault.
             *
             *     Bounds: string, must be a moment in UTC with whole seconds, ending in Z.
             */
            lastFailedLoginDate?: components["schemas"]["Timestamp"];
            /**
             * @description Logins that failed, technical faults aside, since the last one that succeeded or since the credential was made
             *     or last reset.
             *
             *     Bounds: integer, 0 to 2147483647.
             */
            failedLoginCount?: components["schemas"]["LoginCount"];
            /**
             * @description Why the credential was changed, in the words of the person who did it. At most 1000 characters. It stays until a
             *     later change replaces it, or clears it with an empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /** @description Kind of credential, here always `Vasco`. */
            type: components["schemas"]["CredentialType"] & "Vasco";
            /**
             * @description Period in which the credential can be used. This API does not change it.
             *
             *     Bounds: object.
             */
            validity?: components["schemas"]["Validity"];
            /**
             * @description The data blocks of the Digipass token. This API does not change them.
             *
             *     Bounds: array.
             */
            vascoTokens: components["schemas"]["VascoToken"][];
        };
        /**
         * @description The members to change, and optionally the version the change is based on. Every member is optional; what is left out
         *     stays as it is, with the exception of `policyExtId`.
         */
        VascoCredentialUpdate: {
            /**
             * @description State of the credential. Only an `active` credential is in normal use. Any state may be set from any other; setting
             *     the state the credential already has changes nothing.
             *
             *     Bounds: one of `initial`, `active`, `tmp-locked`, `fail-locked`, `reset-code`, `admin-changed`, `disabled`, `archived`.
             */
            stateName?: components["schemas"]["StateName"];
            /**
             * @description External ID of the policy to put the credential under. The client must have it, and its type must be
             *     `VascoPolicy`. Left out, the credential goes under the client's default VASCO policy; if the client has none, it
             *     keeps the policy it has. A server can be set to keep the policy in both cases, so name it when it matters.
             *
             *     Bounds: string, 1 to 50 characters, must not contain control characters.
             */
            policyExtId?: components["schemas"]["ExtId"];
            /**
             * @description Why the credential was changed, in the words of the person who did it. At most 1000 characters. It stays until a
             *     later change replaces it, or clears it with an empty string.
             *
             *     Bounds: string, at most 1000 characters.
             */
            modificationComment?: components["schemas"]["ModificationComment"];
            /**
             * @description Version of the credential that the change is based on, as last read, in decimal digits. The answer carries it as
             *     an integer, so a caller turns the one into the other: `3` is read, `"3"` is sent. A JSON number is refused. If it
             *     is not the current version, nothing is changed and the answer is 409. Left out, the change applies to whatever is
             *     there.
             *
             *     Bounds: string, at most 10 characters, must be decimal digits without leading zeros, at most 2147483647.
             */
            version?: string;
        };
    };
    responses: {
        /** @description The path has bad percent-encoding, so that nobody can tell what it names. */
        UndecodablePath: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
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
         * @description The request has no bearer token, or one that is malformed, expired, not yet valid, wrongly signed, or issued by or
         *     for somebody else. The answer does not say which of these it is.
         */
        Unauthorized: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description How to authenticate: the scheme `Bearer` and a realm. `error="invalid_token"` follows when a token was sent and is
                 *     not accepted.
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
         * @description The server has a fault. The answer tells nothing of its inside; `X-Request-Id` leads to the matching line of its
         *     log. If a change was asked for, read the credential to learn whether it was made.
         */
        FatalError: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
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
         * @description The server cannot reach its store at the moment, or is about to stop and takes no more work. Sending the request
         *     again later may succeed.
         */
        Unavailable: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description Number of seconds to wait before the request is worth sending again.
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
         * @description The body is missing or cannot be read as strict JSON: it is not UTF-8, names a member twice, holds a lone surrogate
         *     or the NUL character, or nests deeper than 32 levels. Or the path has bad percent-encoding. Nothing has been
         *     changed.
         */
        MalformedRequest: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The body has more bytes than `x-max-bytes` of the operation allows. It was not read to its end. */
        RequestTooLarge: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
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
         * @description The `Content-Type` header is missing or is not `application/json`. A `charset` parameter is accepted when it is
         *     `utf-8`, in any case. No parameter may be there twice. Or `Content-Encoding` names a coding other than `identity`.
         */
        UnsupportedMediaType: {
            headers: {
                /**
                 * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                 *     well-formed, else one the server made.
                 * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                 */
                "X-Request-Id"?: string;
                /**
                 * @description The only media type that the operation accepts.
                 * @example application/json
                 */
                "Accept-Patch": "application/json";
                /**
                 * @description The only content coding that the operation accepts, if the coding of the body is what was refused.
                 * @example identity
                 */
                "Accept-Encoding"?: "identity";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description External ID of the client that the credential belongs to. It must lie in the caller's data room.
         * @example client-123
         */
        clientExtId: components["schemas"]["ExtId"];
        /**
         * @description External ID of the user, within the client, whose credential is meant.
         * @example user-123
         */
        userExtId: components["schemas"]["ExtId"];
        /**
         * @description External ID of the credential itself, within the client.
         * @example vasco-123
         */
        extId: components["schemas"]["ExtId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
         *     well-formed, else one the server made.
         * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
         */
        "X-Request-Id": string;
        /**
         * @description No cache keeps the answer, neither in the network nor in a browser.
         * @example no-store
         */
        "Cache-Control": "no-store";
        /**
         * @description How to authenticate: the scheme `Bearer` and a realm. `error="invalid_token"` follows when a token was sent and is
         *     not accepted.
         * @example Bearer realm="credential-api", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Number of seconds to wait before the request is worth sending again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The only media type that the operation accepts.
         * @example application/json
         */
        "Accept-Patch": "application/json";
        /**
         * @description The only content coding that the operation accepts, if the coding of the body is what was refused.
         * @example identity
         */
        "Accept-Encoding": "identity";
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
export type MobileSignatureUpdate = components['schemas']['MobileSignatureUpdate'];
export type VascoToken = components['schemas']['VascoToken'];
export type VascoCredential = components['schemas']['VascoCredential'];
export type VascoCredentialUpdate = components['schemas']['VascoCredentialUpdate'];
export type ResponseUndecodablePath = components['responses']['UndecodablePath'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseFatalError = components['responses']['FatalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseRequestTooLarge = components['responses']['RequestTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterClientExtId = components['parameters']['clientExtId'];
export type ParameterUserExtId = components['parameters']['userExtId'];
export type ParameterExtId = components['parameters']['extId'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderAcceptPatch = components['headers']['Accept-Patch'];
export type HeaderAcceptEncoding = components['headers']['Accept-Encoding'];
export type $defs = Record<string, never>;
export interface operations {
    getMobileSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External ID of the client that the credential belongs to. It must lie in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, whose credential is meant.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential as it is now. */
            200: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache keeps the answer, neither in the network nor in a browser.
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
             * @description The caller lacks the permission to read credentials, or the client of the path is outside the caller's data room.
             *     The second answer is the same whether or not the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description The client of the path does not exist, or it has no such user, or the user has no mobile signature. The message
             *     says which.
             */
            404: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter breaks its schema. Every violation is listed, each with the name of its parameter. */
            422: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
                 * @description External ID of the client that the credential belongs to. It must lie in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the user, within the client, whose credential is meant.
                 * @example user-123
                 */
                userExtId: components["parameters"]["userExtId"];
            };
            cookie?: never;
        };
        /** @description The members to change. The body must be there, even if it is `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileSignatureUpdate"];
            };
        };
        responses: {
            /** @description The credential as it is now. If the request changed nothing, `version` is the one it had before. */
            200: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description The caller lacks the permission to change credentials, or the client of the path is outside the caller's data
             *     room. The second answer is the same whether or not the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description The client of the path does not exist, or it has no such user, or the user has no mobile signature. The message
             *     says which.
             */
            404: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description `version` was sent and is not the current version, or became an old one while the change was being written.
             *     Nothing has been changed.
             */
            409: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description A path parameter or the body breaks its schema, or the change breaks a rule of the policy or the client. Every
             *     violation of the stage that failed is listed, each with its place. Nothing has been changed.
             */
            422: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
                 * @description External ID of the client that the credential belongs to. It must lie in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the credential itself, within the client.
                 * @example vasco-123
                 */
                extId: components["parameters"]["extId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential as it is now. */
            200: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    /**
                     * @description No cache keeps the answer, neither in the network nor in a browser.
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
             * @description The caller lacks the permission to read credentials, or the client of the path is outside the caller's data room.
             *     The second answer is the same whether or not the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client of the path does not exist, or it has no such VASCO credential. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description A path parameter breaks its schema. Every violation is listed, each with the name of its parameter. */
            422: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
                 * @description External ID of the client that the credential belongs to. It must lie in the caller's data room.
                 * @example client-123
                 */
                clientExtId: components["parameters"]["clientExtId"];
                /**
                 * @description External ID of the credential itself, within the client.
                 * @example vasco-123
                 */
                extId: components["parameters"]["extId"];
            };
            cookie?: never;
        };
        /** @description The members to change. The body must be there, even if it is `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VascoCredentialUpdate"];
            };
        };
        responses: {
            /** @description The credential as it is now. If the request changed nothing, `version` is the one it had before. */
            200: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description The caller lacks the permission to change credentials, the one to read them, or both; or the client of the path
             *     is outside the caller's data room. The last answer is the same whether or not the client exists.
             */
            403: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
                     * @example 01JVHC8Q5W6M3T9K2N4XZ7RB0D
                     */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The client of the path does not exist, or it has no such VASCO credential. The message says which. */
            404: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description `version` was sent and is not the current version, or became an old one while the change was being written.
             *     Nothing has been changed.
             */
            409: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
             * @description A path parameter or the body breaks its schema, or the policy is not one the credential can be under. Every
             *     violation of the stage that failed is listed, each with its place. Nothing has been changed.
             */
            422: {
                headers: {
                    /**
                     * @description Names this one exchange in the logs of the server. It is the value the caller sent in the same header, if that was
                     *     well-formed, else one the server made.
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
