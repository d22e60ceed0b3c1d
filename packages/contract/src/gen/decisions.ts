// Made from spec/ by packages/contract/generate/sources/decisions.ts. Do not edit: run `npm run generate`.
export const decisions = {
  "bearer-tokens": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Bearer tokens",
    "text": "The vendor's hosted surface accepts a bearer token in JWT form. The product on its own premises accepts what the proxy\nin front of it translates. A bearer token works for both.",
    "line": 18
  },
  "verified-tokens": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Verified tokens",
    "text": "A token is valid only if a key of the configured key set signed it, its lifetime includes the current time, and it has\nthe expected issuer and audience. The server accepts RS256, ES256 and EdDSA, and a local HS256 secret for development.\nWithout these checks, the permission checks would protect nothing.\n\nEvidence mark: none, because the contract does not specify how a server verifies a token; it specifies only the 401.",
    "line": 25
  },
  "administrators-only": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Administrators only",
    "text": "If the owner of a credential can use an operation, the vendor's page names the role for it. The pages of these\noperations do not, so users cannot access their own credentials here.\n\nEvidence mark: none, because the contract expresses the rule by an omission.",
    "line": 35
  },
  "elementary-permissions": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Elementary permissions",
    "text": "The product checks an elementary permission before each function, and its pages list the permissions of an operation.\nThe caller needs all of them. A sibling operation explains why a lookup by external ID also requires the permission to\nread: the product checks the lookup and the change separately.",
    "line": 44
  },
  "missing-permissions": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Missing permissions",
    "text": "The message of a 403 lists the missing permissions in the order of the operation's list. The permissions are public in\nthis contract, and the message tells the reader which one to ask for. It does not list the permissions that the caller\nhas.",
    "line": 52
  },
  "data-rooms": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Callers",
    "title": "Data rooms",
    "text": "A permission is valid only within the caller's data room, and the vendor publishes a separate error code for a client\noutside the data room. The server sends this error response before it looks anything up, so the response cannot reveal\nwhether the client exists.",
    "line": 60
  },
  "order-of-checks": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Order of checks",
    "text": "A request can be wrong in several ways. A fixed order makes the response predictable and testable. The server checks who\nthe caller is, what the caller can do and where, whether it can parse the request, whether the request is well-formed,\nwhether the target exists, whether the version is current, and whether the change keeps the rules. A caller without\npermissions learns nothing from later checks, and the expensive checks run last.",
    "line": 70
  },
  "unknown-paths-and-methods": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Unknown paths and methods",
    "text": "A path that no operation has returns 404. A method that the path does not support returns 405 with `Allow`. Both use the\ncommon error format. These checks come first because they involve no operation; therefore only the catalogue lists their\ncodes. The server responds to HEAD wherever it responds to GET, and to OPTIONS on every path, as RFC 9110 specifies.\nNeither is a separate operation.",
    "line": 79
  },
  "not-authenticated": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Not authenticated",
    "text": "Another interface of the same server responds to a missing, invalid or expired token with 401 and a `WWW-Authenticate`\nchallenge. The challenge follows RFC 6750: without an error if the request has no token, with `invalid_token` if it has\none.",
    "line": 88
  },
  "denied-callers": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Denied callers",
    "text": "Every page of a sibling operation that lists statuses has 403, with two cases: the permission is missing, or the client\nis outside the data room.",
    "line": 96
  },
  "body-limit": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Body limit",
    "text": "65536 bytes. The largest useful request contains a certificate of 4000 characters and a comment of 1000. The limit\nleaves room for every way to escape both, and prevents a caller from filling the memory of the server.",
    "line": 103
  },
  "unsupported-media-types": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Unsupported media types",
    "text": "The vendor's hosted surface responds to a body that is not JSON with 415. This contract accepts only `application/json`,\nwithout a charset or with `utf-8`; the pages describe neither JSON Patch nor JSON Merge Patch. A repeated parameter is\nrejected because implementations differ in which of the two values they use.",
    "line": 110
  },
  "content-codings": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Content codings",
    "text": "A body with a `Content-Encoding` other than `identity` returns 415 with `Accept-Encoding`, as RFC 9110 specifies in\nsection 15.5.16. The server decompresses nothing: a small body could become a large one, and the limit counts the bytes\non the wire. A server that ignored the header would misread the body.",
    "line": 118
  },
  "accept-patch": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Accept Patch",
    "text": "A 415 response to a PATCH carries `Accept-Patch`, as RFC 5789 recommends, so that a program can select the correct media\ntype.",
    "line": 126
  },
  "malformed-requests": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Malformed requests",
    "text": "The vendor's hosted surface responds with 400 to a request that it cannot parse, and with 422 to a request that it can\nparse but that is wrong.",
    "line": 133
  },
  "strict-json": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Strict JSON",
    "text": "The server rejects JSON that two parsers can interpret differently: a repeated member, bytes that are not UTF-8, a lone\nsurrogate. It also rejects what causes problems in stores and logs: the NUL character and more than 32 levels. A proxy,\nthe server and an audit must always interpret a request in the same way.",
    "line": 140
  },
  "missing-records": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Missing records",
    "text": "Two published error bodies of the vendor have status 404 and the same code for a missing user and for a user without the\ncredential; the messages differ. This contract does the same for a missing client. A VASCO credential of another client,\nand a credential of another type, do not exist under this path.",
    "line": 148
  },
  "stale-versions": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Stale versions",
    "text": "Sibling operations with `version` in the body document 409, and the vendor describes a conflict when someone else\nchanged the entity between reading and writing. Nothing changes then. The code is the vendor's code for locking,\nalthough its name says pessimistic and the behaviour is optimistic.",
    "line": 156
  },
  "business-errors": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Business errors",
    "text": "The vendor describes 422 as a request that can be parsed but whose values violate a rule: a value is missing, a\nread-only value is changed, a state is not possible. Schema violations and violations of business rules both return 422\nhere, in two separate checks.",
    "line": 164
  },
  "fatal-errors": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Fatal errors",
    "text": "Another interface of the same server documents 500 for technical failures, and the vendor's list has a code for it. The\nresponse contains no internal details; the request ID identifies the entry in the log.",
    "line": 172
  },
  "unavailable": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Unavailable",
    "text": "A store that cannot be reached and a server that is shutting down are not bugs: the same request can succeed later. 503\nwith `Retry-After` tells programs so, in whole seconds and at most one hour.\n\nA server that limits the rate of each caller sends the same 503 to a caller above it, after 401 and before 403. The status 429\nof RFC 6585 says more, but no page of the vendor has it, so callers of the vendor's server do not expect it, and what a caller\ndoes is the same: wait for the seconds of `Retry-After`.",
    "line": 179
  },
  "request-ids": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Error responses",
    "title": "Request ids",
    "text": "`X-Request-Id` connects a response with the log of the server. The vendor documents no such header, so it is optional in\nevery response. The server keeps the caller's value if it consists of 1 to 255 letters, digits, and the characters `-`,\n`_` and `=`.",
    "line": 190
  },
  "error-envelope": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Error envelope",
    "text": "Every page of the product returns errors as a list of objects under `errors`, in JSON. Each object in the published\nbodies has a code and a message.",
    "line": 200
  },
  "open-codes": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Open codes",
    "text": "The vendor's list of codes is long and grows with every type of credential. All codes begin with `errors.`. With a\nclosed list, each new code would be a breaking change. Therefore the contract publishes a catalogue and leaves the list\nopen.",
    "line": 207
  },
  "codes-of-the-vendor": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Codes of the vendor",
    "text": "If the vendor's list has a code for a cause, this contract uses that code.",
    "line": 215
  },
  "codes-of-our-own": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Codes of our own",
    "text": "No public list has codes for the checks that precede the business rules. We define these codes in the same style and\nmark them in the catalogue. A caller that uses only the status loses no information.",
    "line": 221
  },
  "error-locations": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Error locations",
    "text": "A form can mark an invalid field only if the response identifies the field. Therefore an entry has a `pointer` into the\nbody or the name of a path `parameter`. The vendor's responses have neither; both are optional. The maximum length of a\npointer allows for a body that consists of escaped tildes.",
    "line": 228
  },
  "every-violation": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Every violation",
    "text": "The vendor lists several violations in one response for passwords. Here, every check of values does, because fixing one\nviolation at a time costs a round trip each. A value of the wrong type has no other violation, and an empty value does\nnot also violate its pattern. The maximum number of entries is more than a body of 65536 bytes can cause. A check\nmay stop after the first 100 that it finds: a person reads no more, and a body of thousands of unknown members would\ncost a server many times a normal request.",
    "line": 236
  },
  "messages": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Errors",
    "title": "Messages",
    "text": "A message is for people: it names the location and the rule. It can repeat external IDs of the path, names of members,\nlimits and allowed values. It never contains a submitted value, because a value can be a secret and messages are copied\ninto logs and tickets.",
    "line": 246
  },
  "version-is-optional": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Version",
    "title": "Version is optional",
    "text": "The pages require no member. Without `version`, the server compares nothing, and the last change to a member wins. Other\nmembers are never lost: if another change is written first, the server reads the credential again and applies the change\nto the new state.",
    "line": 256
  },
  "one-step-per-change": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Version",
    "title": "One step per change",
    "text": "The vendor says that every change increases the version of an entity, and that the server maintains the version and the\ntime of the last change. Here the version increases by exactly one, so a caller knows the next version without a read.",
    "line": 264
  },
  "unchanged-credentials": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Version",
    "title": "Unchanged credentials",
    "text": "A request that changes no member, such as `{}`, returns 200 with the same version and the same time, and creates no\nhistory entry. Therefore you can safely repeat a request after a lost response.",
    "line": 271
  },
  "vasco-version-is-a-string": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Version",
    "title": "VASCO version is a string",
    "text": "On the page, the version is a string in the request and an integer in the response. This contract keeps the published\ntype: decimal digits that fit into an int32, without leading zeros, so that each version has one spelling. The server\nrejects a JSON number instead of converting it, because callers that depend on a conversion would fail on a server that\ndoes not convert.",
    "line": 278
  },
  "bounds-of-version": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Version",
    "title": "Bounds of version",
    "text": "The pages say int32. A counter has no negative values.",
    "line": 287
  },
  "states": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "State",
    "title": "States",
    "text": "The pages list the eight names. The vendor's pages on credential states, on policies, and on the operations that set a\nstate explain them. The wording here is ours.",
    "line": 295
  },
  "any-state-from-any": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "State",
    "title": "Any state from any",
    "text": "The vendor says that the possible state changes depend on the type of the credential and its policy, and that an\nadministrator can nearly always disable and archive a credential. The diagram is not public, and the pages accept all\neight names. A transition table would be invented, so there is none.",
    "line": 302
  },
  "state-change-reason": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "State",
    "title": "State change reason",
    "text": "A sibling operation of the same release sets the reason to `changed-by-admin` on success. Here the server sets it when\nthe state changes, because it is the reason for that change.",
    "line": 310
  },
  "state-change-detail-dropped": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "State",
    "title": "State change detail dropped",
    "text": "The detail belongs to the reason that is replaced, and no operation can send a new detail. An old detail next to a new\nreason would be wrong. The maximum length is that of its column in the vendor's data model.",
    "line": 317
  },
  "lock-and-unlock": {
    "kind": "D",
    "date": "2026-11-29",
    "chapter": "State",
    "title": "Lock and unlock",
    "text": "Three states keep a user from logging in for a while: `disabled`, `tmp-locked` and `fail-locked`. A person at a help desk\nwho locks a credential sets `disabled`. Its description is the only one that names an administrator, and it lasts until\nsomeone changes it. `tmp-locked` ends by itself, so a lock that a person sets would not last. `fail-locked` says that\nlogins failed, so it would give a wrong reason, also to people who read the counts later.\n\nUnlocking sets `active`, whichever of the three it was. A VASCO credential without a user becomes `initial` instead, as\nthe description of that state says. The state before the lock is not recorded, so it cannot be restored. A help desk does\nnot bring back an `archived` credential: it is kept for the record only.\n\nEvidence mark: none, because the contract accepts any state from any other; this is what the console of this repository\noffers.",
    "line": 324
  },
  "policies-of-a-client": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Policies of a client",
    "text": "A policy belongs to one client and applies to one type of credential. For each type, one policy can be the client's\ndefault.",
    "line": 342
  },
  "policies-in-the-body": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Policies in the body",
    "text": "The vendor uses 404 only for entities in the path. A policy that is named in the body and does not exist in the client\nis a broken reference, 422.",
    "line": 349
  },
  "mobile-signature-policy-type": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Mobile signature policy type",
    "text": "The VASCO page requires a policy of the correct type; the mobile signature page does not mention it. The same rule\napplies by analogy, because a policy of another type does not have the required parameters. If `policyExtId` is omitted,\nthe policy stays, as the page says for every member.",
    "line": 356
  },
  "vasco-policy-left-out": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "VASCO policy left out",
    "text": "The page says that omitted members stay unchanged. It also says that the default VASCO policy of the client is applied\nif the policy is omitted. The second sentence is specific to this member, so this contract follows it. Without a default\nthere is nothing to apply, and the policy stays. Pages of sibling operations keep the policy. Therefore a server has a\nsetting to keep it, and the description tells callers to send the policy when it matters.",
    "line": 364
  },
  "msisdn-policy": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "MSISDN policy",
    "text": "A mobile signature policy can define a regular expression for phone numbers; by default it defines none. The server\nchecks a number in a request against the policy that the credential has after the change. It does not check a stored\nnumber again; otherwise a stricter policy could prevent an administrator from locking a credential.",
    "line": 373
  },
  "default-mssp-identifier": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Default MSSP identifier",
    "text": "A mobile signature policy can define a provider for credentials that would otherwise have none.",
    "line": 381
  },
  "unique-msisdn": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Unique MSISDN",
    "text": "A client can require that no two of its mobile signatures have the same phone number. By default it does not.",
    "line": 387
  },
  "policy-expressions": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Policies",
    "title": "Policy expressions",
    "text": "A regular expression in a policy is configuration that people write. It must not be able to block the server, whatever\nthe expression and the number are. Therefore the server runs it on an engine with linear time.\n\nEvidence mark: none, because the rule limits how a server works, not what it returns.",
    "line": 393
  },
  "external-ids": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "External IDs",
    "text": "The columns of the vendor's data model hold 50 characters, and no character set is documented. An ID is opaque, but the\nserver rejects control characters: no system uses them on purpose, and they can forge lines in logs.",
    "line": 404
  },
  "modification-comment": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Modification comment",
    "text": "The column holds 1000 characters and can be empty, so an empty string clears the comment.",
    "line": 411
  },
  "identificator": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Identificator",
    "text": "The column holds 50 characters and cannot be empty.",
    "line": 417
  },
  "mssp-identifier": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "MSSP identifier",
    "text": "The column holds 50 characters and cannot be empty. The page calls the value URI-based, and the published sample is an\nabsolute URI, so the server rejects a relative URI.",
    "line": 423
  },
  "signer-certificate": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Signer certificate",
    "text": "The column holds 4000 characters. The vendor requires a valid X.509 certificate in PEM form when a mobile signature is\ncreated; the same applies to a change. The schema checks the PEM form, and the business rules check that the content is\na certificate. The server does not check whether the certificate is trusted or has expired.",
    "line": 430
  },
  "msisdn": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "MSISDN",
    "text": "The pages call it the calling number of the phone according to the ETSI standard; the standard for mobile signatures is\nTS 102 204. The vendor documents that the number cannot be empty and has no fixed format: the policy decides. The length\nof its column is not public. 50 characters is the length of the neighbouring columns, and more than three times the\nlength of the longest telephone number.",
    "line": 438
  },
  "strict-requests": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Strict requests",
    "text": "The server rejects a member that the operation does not know. If it ignored the member, it would report success for a\nchange that did not happen, most often because of a spelling mistake.",
    "line": 447
  },
  "unknown-parameters": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Members",
    "title": "Unknown parameters",
    "text": "The server ignores query parameters and headers that the operation does not know. Proxies, browsers and tracing tools add\nboth. The types of a client and the docs page find a spelling mistake before the request is sent.\n\nEvidence mark: none, because the contract expresses the rule by an omission.",
    "line": 454
  },
  "read-only-members": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Read-only members",
    "text": "A member that exists in the response but not in the request is rejected with its own code, even if its value is the\ncurrent one. Callers that send back a whole credential learn that these members have no effect.",
    "line": 463
  },
  "no-null": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "No null",
    "text": "The pages do not define `null`. It could mean to clear a member or to keep it, so the server rejects it. An empty string\nclears the members that can be cleared.",
    "line": 470
  },
  "open-responses": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Open responses",
    "text": "The vendor announces that later releases can add members to responses. No response schema forbids additional members.\n\nEvidence mark: none, because an open schema has no keyword that could carry it.",
    "line": 477
  },
  "absent-members": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Absent members",
    "text": "Published samples omit members without a value; none contains `null`.",
    "line": 485
  },
  "members-always-there": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Members always there",
    "text": "The pages mark no member of a response as required. This contract requires the members that cannot be empty in the\nvendor's data model, so that callers do not need to check for them.",
    "line": 491
  },
  "unassigned-vasco": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Unassigned VASCO",
    "text": "A VASCO credential can be created without a user, and unassigning it removes its user. Such a credential has no\n`userExtId`.",
    "line": 498
  },
  "timestamps": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Timestamps",
    "text": "The pages use the type string for dates. Published samples of the product are ISO 8601 in UTC, with whole seconds and\n`Z`.",
    "line": 505
  },
  "bounds-of-responses": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Bounds of responses",
    "text": "Values of a response that have no bound on the pages get a generous one, so that callers can plan storage and a\nvalidator can detect invalid values. No bound is close to a value that the vendor publishes.",
    "line": 512
  },
  "meanings-of-types": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Members",
    "title": "Meanings of types",
    "text": "The page lists the types of credentials without an explanation. The explanations are ours, for readers who do not know\nthe list. An operation returns only one type.",
    "line": 519
  },
  "reading": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "Reads",
    "title": "Reading",
    "text": "The vendor reads both credentials with GET on the same paths, in the same releases, with only the permission to view.\nCallers read `version` there before they change a credential. The response is the same as the response of a change.",
    "line": 528
  },
  "reads-have-no-body": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Reads",
    "title": "Reads have no body",
    "text": "HTTP does not define the body of a GET request. Therefore the server ignores it. Only changes declare the statuses that\nconcern a body or its `version`: 409, 413 and 415.\n\nEvidence mark: none, because the contract expresses the rule by an omission.",
    "line": 535
  },
  "reads-are-not-stored": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "Reads",
    "title": "Reads are not stored",
    "text": "The response to a read contains phone numbers, certificates and token data, which must not be stored on the disk of a\nbrowser or in a cache. It also contains `version`: a stored version is old, and the next change would fail. Responses to\nchanges do not need the header, because caches do not store responses to PATCH by default.",
    "line": 544
  },
  "creations": {
    "kind": "V",
    "date": "2026-11-28",
    "chapter": "Creations",
    "title": "Creations",
    "text": "The vendor has a page for each of the two operations. They list the members of the body, which ones are required, the\nstates with which a credential can begin, 201, 403, 404 and 422, and that a user has one mobile signature. A VASCO\ncredential begins without a user; the operation that assigns one has no page with its path, so it is not part of this\ncontract. What the pages do not mention, such as a comment or a validity, a new credential does not have.\n\nA creation at the same time as another one for the same user or external ID loses: exactly one returns 201. A\n`stateName` needs no further permission, because the pages list none.",
    "line": 554
  },
  "policies-of-new-credentials": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Creations",
    "title": "Policies of new credentials",
    "text": "The page for VASCO applies the default policy of the client if the body names none. The page of a sibling operation adds\nthat the request fails if there is no default. Both hold for both types here: 422 with `errors.missingReferenceData`,\nbecause a policy is the reference that is missing. A policy that the body names follows the rules of a change. The\ndefault MSSP of a policy is never used here, because `msspIdentifier` is required.",
    "line": 566
  },
  "generated-external-ids": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Creations",
    "title": "Generated external IDs",
    "text": "The pages generate an external ID if the body has none. The server takes 128 random bits as hexadecimal digits: they tell\nnothing, and two servers never generate the same one. An external ID is unique within the client among the credentials of\nall types, because the history is kept by it. `.` and `..` are not possible for a VASCO credential: a URL cannot contain\nthem as a segment, so the credential could never be read.",
    "line": 575
  },
  "tokens-of-new-credentials": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Creations",
    "title": "Tokens of new credentials",
    "text": "The page requires at least one block, and modes that differ. A Digipass token has at most eight applications, and eight\nblocks of the largest size fit into the limit of the body. In a response, the bounds are wider.",
    "line": 584
  },
  "relative-locations": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Creations",
    "title": "Relative locations",
    "text": "The vendor publishes a `Location` header with the URL of the created resource. This contract sends a reference that is\nrelative to the URL of the request, such as `vasco/FDN0012345`. RFC 9110 allows it, and callers resolve it against the\nURL that they called. A server behind a proxy does not know the host, and an application below another path does not know\nthat path, so an absolute URL or path could be wrong. The mobile signature has the URL of the request itself; its\n`Location` says so.",
    "line": 591
  },
  "unassignments": {
    "kind": "V",
    "date": "2026-11-28",
    "chapter": "Assignments",
    "title": "Unassignments",
    "text": "The vendor's page says that the user is removed, that the state goes back to `initial`, that the credential is not\ndeleted, and that the request has no body. The response of the page has no members; this contract returns the credential,\nas every other change does, so that the caller has the new `version`.",
    "line": 603
  },
  "unassigned-already": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Assignments",
    "title": "Unassigned already",
    "text": "A credential without a user stays as it is, whatever its state: 200 with the same `version`. So a request can be repeated\nwhen its response was lost.",
    "line": 611
  },
  "deletions": {
    "kind": "V",
    "date": "2026-11-28",
    "chapter": "Deletions",
    "title": "Deletions",
    "text": "The vendor lists DELETE for the path of the mobile signature without a page for it. The pages for deleting credentials of\nother types respond with 204, 403, 404 or 422 and require `AccessControl.CredentialDelete`. This operation does the same.\nIt takes no `version`, as those pages take none: the caller wants the credential to be gone, whatever it is like. Of two\ndeletions at the same time, one returns 204 and the other 404. The history stays, because an audit trail that a deletion\ncould erase would be none.",
    "line": 620
  },
  "pages": {
    "kind": "V",
    "date": "2026-11-28",
    "chapter": "Lists",
    "title": "Pages",
    "text": "The vendor's lists have `items` and `_pagination` with `continuationToken`, `limit` and `totalResult`. The token is the\ntime of creation in milliseconds, an underscore and the external ID of the last item. The total is counted only on\nrequest, because counting takes longer than reading a page.",
    "line": 632
  },
  "order-of-pages": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Lists",
    "title": "Order of pages",
    "text": "A token names a place in the order of creation, and by external ID within a second. No change moves a credential in this\norder, so a credential that exists while a caller reads all pages is on exactly one of them. The place stays valid when\nits credential is deleted. A token that is not well-formed is 422: a first page instead would begin the list again.",
    "line": 640
  },
  "page-size": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "Lists",
    "title": "Page size",
    "text": "The pages publish 0 as the default of `limit` and do not say what it means. A default of 100 and a maximum of 1000 keep\nevery response bounded. 0 is 422.",
    "line": 648
  },
  "credentials-of-a-user": {
    "kind": "V",
    "date": "2026-11-28",
    "chapter": "Lists",
    "title": "Credentials of a user",
    "text": "The vendor's page lists the members that all types of credentials share. `type` tells them apart; the other members are\nin the read of each type. The page also lets the role `SelfAdmin` in. The operations of this contract are for\nadministrators, so this one requires the permission.",
    "line": 655
  },
  "history": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "History and examples",
    "title": "History",
    "text": "Every accepted change creates one history entry in the same transaction: who, when, which credential, the versions\nbefore and after, the names of the changed members, the comment. The server logs error responses and does not store\nthem. Reads create no entry.\n\nEvidence mark: none, because no operation returns the history.",
    "line": 665
  },
  "audit-without-values": {
    "kind": "V",
    "date": "2026-11-21",
    "chapter": "History and examples",
    "title": "Audit without values",
    "text": "By default, the product does not write the phone number to its audit log. The history contains only the names of the\nchanged members for phone numbers, certificates and token data.\n\nEvidence mark: none, because no operation returns the history.",
    "line": 675
  },
  "the-console's-api": {
    "kind": "D",
    "date": "2026-11-29",
    "chapter": "History and examples",
    "title": "The console's API",
    "text": "The help desk's page of this repository needs more than the vendor's operations. What it needs is an API of the reference\nserver at `/console/api`. It is not in the contract, because a client of the contract must work with the vendor's product:\n\n| what the page needs | why it is not in the contract |\n| --- | --- |\n| the history of a credential | The product writes an audit log, and no operation of these pages returns it. Callers would depend on entries that only this server keeps. |\n| the credentials of a user with all members | `listUserCredentials` and the read of each type give the same in several requests. |\n| a VASCO credential by the serial number of its token | The pages have no search. The external ID is the serial number where tokens are imported by it, and `getVascoCredential` reads it. |\n| the policies of a client | This contract covers credentials only. |\n| the clients of the data room | The token has their external IDs. Only the names are missing, and they are for people. |\n| what a certificate says | The credential has the text, and every platform reads certificates. |\n| how to sign in | It says something about a server, not about credentials. |\n\nThe permission is `AccessControl.CredentialView`, and the data room is that of the operations.\n\nEvidence mark: none, because no operation is part of it.",
    "line": 684
  },
  "replayed-examples": {
    "kind": "D",
    "date": "2026-11-21",
    "chapter": "History and examples",
    "title": "Replayed examples",
    "text": "An example is a promise. Each response example in the contract says in `x-replay` which request produces it from a\nserver with the demo data, and a test sends that request. All examples share the same demo data.\n\nEvidence mark: none, because `x-replay` itself is the mark.",
    "line": 705
  },
  "notice-of-a-removal": {
    "kind": "D",
    "date": "2026-11-28",
    "chapter": "History and examples",
    "title": "Notice of a removal",
    "text": "A sunset allows a minor version to remove something. So that callers can react, a sunset that the newest release does not\nhave is at least 90 days away when it is linted, and thus when it is released. A sunset of the newest release stays valid\nwhen its date is over. `contract:diff` rates a sunset that moves to an earlier date as major.\n\nEvidence mark: none, because it is a rule about changes of the contract.",
    "line": 714
  }
} as const;
