import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repository } from "../../test/workspace-copy.ts";
import { describeMissing } from "./missing-record.ts";
import { splitOperationId, toKebab } from "./names.ts";
import { planExamples } from "./plan-examples.ts";
import { type NewOperation, planOperation } from "./plan-operation.ts";
import { readSpecTexts } from "./spec-texts.ts";
import { type SpecView, viewSpec } from "./spec-view.ts";

const base = "/nevisidm/api/core/v1/{clientExtId}";

let view: SpecView;
beforeAll(async () => {
  view = viewSpec(await readSpecTexts(join(repository, "spec")));
});

/** The contract without an operation that may have come by the time, and without what only that one answers. */
function without(operationId: string, path: string): SpecView {
  const operations = view.operations.filter((each) => each.operationId !== operationId && each.path !== path);
  const isLeft = (file: string) => operations.some(({ answers }) => answers === file);
  const { resource } = splitOperationId(operationId);
  return {
    ...view,
    operations,
    schemas: new Map([...view.schemas].filter(([name, { file }]) => name !== resource || isLeft(file))),
    examples: new Map([...view.examples].filter(([, { file }]) => !file.includes(`/${toKebab(operationId)}/`))),
  };
}

/** What the 404 says, and the examples by status; those that have to be written have a `+`. */
function plan(operationId: string, method: string, path: string, more: Partial<NewOperation> = {}) {
  const seen = without(operationId, base + path);
  const planned = planOperation({ operationId, method, path: base + path, ...more }, seen);
  if (!("operationId" in planned)) throw new Error(planned.join("\n"));
  const missing = describeMissing(planned, seen);
  const examples = planExamples(planned, seen, { value: {}, path: undefined }, missing);
  const statuses: Record<string, string[]> = {};
  for (const { status, name, content } of examples) {
    statuses[status] = [...(statuses[status] ?? []), content === undefined ? name : `+${name}`];
  }
  return { missing: missing.description.replace("The client in the path does not exist", "…"), statuses, examples };
}

describe("the examples of a new operation", () => {
  it("are those of the read that answers the same, where they say the same", () => {
    expect(plan("exportVascoCredential", "get", "/vasco/{extId}/export")).toMatchObject({
      missing: "…, or it has no such VASCO credential. The message says which.",
      statuses: {
        200: ["+exportVascoCredentialAnswer"],
        403: ["viewPermissionMissing", "clientOutsideDataRoom"],
        404: ["unknownClient", "unknownVascoCredential", "otherKindOfCredential"],
        422: ["extIdTooLong"],
      },
    });
  });

  it("show each permission alone and all together, where several are needed", () => {
    expect(plan("resetVascoCredential", "post", "/vasco/{extId}/reset").statuses["403"]).toEqual([
      "modifyPermissionMissing",
      "viewPermissionMissing",
      "bothPermissionsMissing",
      "clientOutsideDataRoom",
    ]);
  });

  it("are about what a user may not have", () => {
    const { missing, statuses, examples } = plan("getPuk", "get", "/users/{userExtId}/puk", { tag: "PUK" });
    expect(missing).toBe("…, or it has no such user, or the user has no PUK. The message says which.");
    expect(statuses).toEqual({
      200: ["+pukRead"],
      403: ["viewPermissionMissing", "clientOutsideDataRoom"],
      404: ["unknownClient", "unknownUser", "+userWithoutPuk"],
      422: ["userExtIdTooLong"],
    });
    expect(examples.find(({ name }) => name === "userWithoutPuk")?.content).toEqual({
      summary: "A user without a PUK",
      value: { errors: [{ code: "errors.noRecord", message: "User user-456 of client client-123 has no PUK." }] },
      "x-replay": { path: { userExtId: "user-456" } },
    });
  });

  it("are about the thing itself, where the path ends with its external ID", () => {
    const { missing, statuses } = plan("updateOtpCard", "patch", "/otp-cards/{otpCardExtId}", { tag: "OTP" });
    expect(missing).toBe("…, or it has no such OTP card. The message says which.");
    expect(statuses).toEqual({
      200: ["+updateOtpCardAnswer"],
      403: ["modifyPermissionMissing", "clientOutsideDataRoom"],
      404: ["unknownClient", "+unknownOtpCard"],
      409: ["+staleOtpCard"],
      422: ["+otpCardExtIdTooLong", "+readOnlyOtpCardMember", "notAnObject", "nullValue"],
    });
  });

  it("are those of the thing a path goes on from", () => {
    expect(plan("updateVascoValidity", "patch", "/vasco/{extId}/validity").statuses["404"]).toEqual([
      "unknownClient",
      "unknownVascoCredential",
      "otherKindOfCredential",
    ]);
  });

  it("do not say that a user does not exist twice", () => {
    const { missing, statuses } = plan("getUser", "get", "/users/{userExtId}", { tag: "Users" });
    expect(missing).toBe("…, or it has no such user. The message says which.");
    expect(statuses["404"]).toEqual(["unknownClient", "unknownUser"]);
  });

  it("do not miss what a POST makes", () => {
    const { missing, statuses } = plan("addSpareKey", "post", "/users/{userExtId}/spare-keys", { tag: "Spare key" });
    expect(missing).toBe("…, or it has no such user. The message says which.");
    expect(statuses["404"]).toEqual(["unknownClient", "unknownUser"]);
  });

  it("name the client, and who is responsible for it, where the path names nothing else", () => {
    const { missing, statuses, examples } = plan("listPuks", "get", "/puks", { tag: "PUK" });
    expect(missing).toBe("….");
    expect(statuses["404"]).toEqual(["unknownClient"]);
    const id = `client-${"1234567890".repeat(5)}`;
    expect(examples.find(({ name }) => name === "clientExtIdTooLong")?.content).toMatchObject({
      "x-replay": { path: { clientExtId: id }, clients: [id] },
    });
  });
});
