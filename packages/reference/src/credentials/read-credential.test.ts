import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";
import type { ReferenceOptions } from "../index.ts";

/** Each operation that reads, and the one that changes what it reads. */
const pairs = [
  ["getMobileSignature", "updateMobileSignature"],
  ["getVascoCredential", "updateVascoCredential"],
] as const;

describe.each(pairs)("%s returns", (readId, updateId) => {
  function open(options: ReferenceOptions = {}) {
    const { send } = openReference(options);
    return { read: () => send(readId), update: (body: unknown) => send(updateId, { body }) };
  }

  test("200: exactly what the change returned", async () => {
    const { read, update } = open();
    const { text } = await update({ stateName: "disabled", modificationComment: "Lost" });
    expect((await read()).text).toBe(text);
  });

  test.each(["initial", "active", "tmp-locked", "fail-locked", "reset-code", "admin-changed", "disabled", "archived"])(
    "200: a credential in the state %s like any other",
    async (stateName) => {
      const { read, update } = open();
      expect((await update({ stateName })).status).toBe(200);
      expect((await read()).body).toMatchObject({ stateName });
    },
  );

  test("200: not to be stored by any cache", async () => {
    expect((await open().read()).headers.get("cache-control")).toBe("no-store");
  });

  test("200: with the permission to read alone", async () => {
    const callers = oneCaller({ permissions: ["AccessControl.CredentialView"] });
    expect((await open({ callers }).read()).status).toBe(200);
  });

  test("403: nothing of the credential to a caller who may change it but not read it", async () => {
    const callers = oneCaller({ permissions: ["AccessControl.CredentialModify"] });
    const { status, body } = await open({ callers }).read();
    const message = "The permission AccessControl.CredentialView is missing.";
    expect([status, body]).toEqual([403, { errors: [{ code: "errors.permissionDenied", message }] }]);
  });
});
