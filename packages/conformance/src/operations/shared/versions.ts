/** What `version` in a request does. */
import { expectError } from "../../expect/expect-error.ts";
import { expectSame, expectStatus } from "../../expect/expect-response.ts";
import { readObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Changeable } from "./changeable.ts";
import { defineCase } from "./define-case.ts";

/** 409 for the version before the last change. */
export function staleVersion(changeable: Changeable): Case {
  return defineCase(changeable.id, "statuses", {
    name: "409-stale-version",
    title: "409 for the version before the last change; nothing changes",
    rule: { operation: changeable.id, status: 409 },
    covers: { status: 409, code: "errors.pessimisticLockingFailure" },
    run: async (context) => {
      const { read, change } = await changeable.open(context);
      const version = versionOf(await read());
      const changed = await change({ modificationComment: `Conformance ${context.seed}` });
      expectStatus(changed, 200);
      const stale = await change({ modificationComment: "Conformance, stale", version: changeable.toVersion(version) });
      expectError(stale, "errors.pessimisticLockingFailure", { pointer: "/version" }, [changed]);
      expectSame("the credential after the rejected request", readObject(await read()), readObject(changed), stale);
    },
  });
}

/** `version` of a credential in a response. Throws `Failure` unless the response is 200 with an integer. */
function versionOf(exchange: Exchange): number {
  expectStatus(exchange, 200);
  const { version } = readObject(exchange);
  expectSame("the type of version", Number.isInteger(version) ? "integer" : typeof version, "integer", exchange);
  return Number(version);
}
