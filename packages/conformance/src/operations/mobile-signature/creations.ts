/** What a new mobile signature is like. */
import { expectSame, expectThat } from "../../expect/expect-response.ts";
import { type JsonObject, readHeader } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Skipped } from "../../model/outcome.ts";
import { newSignature } from "../shared/credentials.ts";
import { defineCase } from "../shared/define-case.ts";
import { certificates, createSignature, readSignature, type SignaturePath } from "./credential.ts";

/** 201 with the required members alone. */
export const createdWithDefaults: Case = defineCase("createMobileSignature", "statuses", {
  name: "201",
  title: "201: the required members are enough, the rest has its defaults, and a read returns the same",
  rule: { operation: "createMobileSignature" },
  covers: { status: 201 },
  run: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    const { exchange, created } = await createSignature(context, path);
    const policyExtId = defaultPolicy(context) ?? created.policyExtId;
    await expectNew(context, path, exchange, created, {
      ...newSignature(context),
      stateName: "active",
      policyExtId,
      signerCert: undefined,
      modificationComment: undefined,
    });
    const { extId } = created;
    expectThat(typeof extId === "string" && extId !== "", "an external ID", String(extId), exchange, {
      rule: { decision: "generated-external-ids" },
    });
  },
});

/** 201 with every member. */
export const createdWithAllMembers: Case = defineCase("createMobileSignature", "statuses", {
  name: "201-all-members",
  title: "201: all members as they were sent, and a read returns the same (ensure_resource_availability)",
  rule: { operation: "createMobileSignature", status: 201 },
  covers: { status: 201 },
  run: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    const members = {
      extId: context.data.unknownExtId("mobile-signature"),
      policyExtId: context.data.policies.mobileSignature()[1],
      stateName: "disabled",
      signerCert: certificates[0],
    };
    const { exchange, created } = await createSignature(context, path, members);
    await expectNew(context, path, exchange, created, { ...newSignature(context), ...members });
  },
});

/** 201 again after a deletion. */
export const createdAgain: Case = defineCase("createMobileSignature", "statuses", {
  name: "201-after-deletion",
  title: "201 after a deletion: a new credential with version 1 and an external ID of its own",
  rule: { decision: "generated-external-ids" },
  covers: { status: 201 },
  run: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    const first = await createSignature(context, path);
    await context.call("updateMobileSignature", { path, body: { modificationComment: "Conformance" } });
    await context.call("deleteMobileSignature", { path });
    const { exchange, created } = await createSignature(context, path);
    expectThat(created.extId !== first.created.extId, "another external ID", "the one before", exchange, {
      earlier: [first.exchange],
    });
    const rule = { operation: "createMobileSignature" } as const;
    expectSame("version", created.version, 1, exchange, { rule });
    expectSame("modificationComment", created.modificationComment, undefined, exchange, { rule });
  },
});

/** A relative reference, which callers resolve. */
export const locationOfNew: Case = defineCase("createMobileSignature", "statuses", {
  name: "201-location",
  title: "201 with a Location that leads to the URL of the request",
  rule: { decision: "relative-locations" },
  covers: { status: 201 },
  run: async (context) => {
    const path = await context.data.userWithoutMobileSignature();
    const { exchange } = await createSignature(context, path);
    const location = readHeader(exchange, "location") ?? "";
    const base = new URL(exchange.request.path, "http://conformance.test");
    expectThat(location !== "", "a Location", "none", exchange);
    expectSame("the path that Location leads to", new URL(location, base).pathname, base.pathname, exchange);
  },
});

async function expectNew(
  context: CaseContext,
  path: SignaturePath,
  exchange: Exchange,
  created: JsonObject,
  expected: JsonObject,
): Promise<void> {
  const all = { ...expected, userExtId: path.userExtId, type: "MobileSignature", version: 1 };
  for (const [name, value] of Object.entries(all)) expectSame(name, created[name], value, exchange);
  expectSame("lastModified", created.lastModified, created.created, exchange);
  expectSame("the credential in a read", await readSignature(context, path), created, exchange);
}

function defaultPolicy({ data }: CaseContext): string | undefined {
  try {
    return data.policies.defaultMobileSignature();
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return undefined;
  }
}
