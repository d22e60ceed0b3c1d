import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Action, printCode } from "./print-code.ts";

/** The type check of this room compiles what is in this folder, against the client. */
const folder = fileURLToPath(new URL("../../test/printed-code", import.meta.url));

const mobile = { clientExtId: "client-123", userExtId: "user-123" };
const vasco = { clientExtId: "client-123", extId: "vasco-123" };

const actions: { readonly [file: string]: Action } = {
  "read-user.ts": { kind: "read-user", ...mobile },
  "read-vasco.ts": { kind: "read-vasco", path: vasco },
  "list-vasco.ts": { kind: "list-vasco", clientExtId: "client-123" },
  "lock-mobile-signature.ts": {
    kind: "change-mobile",
    path: mobile,
    changes: { stateName: "disabled", modificationComment: 'Phone "lost"\nat the desk' },
  },
  "lock-vasco.ts": {
    kind: "change-vasco",
    path: vasco,
    changes: { stateName: "disabled", modificationComment: "Token lost" },
  },
  "change-vasco-policy.ts": {
    kind: "change-vasco",
    path: vasco,
    changes: { policyExtId: "vasco-policy", modificationComment: "Back to the default" },
  },
};

describe("the code of an action", () => {
  test.each(Object.entries(actions))("is that of %s, which compiles", (file, action) => {
    expect(printCode(action, "http://127.0.0.1:3000")).toBe(readFileSync(`${folder}/${file}`, "utf8"));
  });

  test("is compiled for every action here, and for no other", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(actions).sort());
  });

  test("changes when the action does", () => {
    const [first, second] = [actions["lock-vasco.ts"], actions["change-vasco-policy.ts"]];
    expect(first && second && printCode(first, "")).not.toBe(first && second && printCode(second, ""));
  });

  test("prints what a person has typed as a text, and never as code", () => {
    const comment = '"}); await fetch("https://evil.example"); ({ x: "\\';
    const action: Action = { kind: "change-mobile", path: mobile, changes: { modificationComment: comment } };
    const [, literal = ""] = /modificationComment: (".*"),\n/.exec(printCode(action, "")) ?? [];
    expect(JSON.parse(literal)).toBe(comment);
  });
});
