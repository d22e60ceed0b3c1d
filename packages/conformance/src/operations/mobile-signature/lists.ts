/** The mobile signature in the list of all credentials of its user. */
import { expectSame, expectStatus, expectThat } from "../../expect/expect-response.ts";
import type { JsonObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import { type CaseDefinition, defineCase } from "../shared/define-case.ts";
import { itemsOf, type Listing, MAX_LIMIT, readAllPages, readPage, type SendPage } from "../shared/pages.ts";
import { certificates, createSignature, readSignature, type SignaturePath } from "./credential.ts";

/** The credentials of a user who has a mobile signature. */
export const userCredentials: Listing = {
  id: "listUserCredentials",
  open: async (context) => toSend(context, await context.data.mobileSignature()),
};

const definitions: readonly CaseDefinition[] = [
  {
    name: "as-in-read",
    title: "the mobile signature is in the list, and its members there have the values of a read",
    rule: { decision: "credentials-of-a-user" },
    covers: { status: 200 },
    run: async (context) => {
      const path = await context.data.mobileSignature();
      const signature = await readSignature(context, path);
      const { items, exchange } = await readPage(toSend(context, path), { limit: MAX_LIMIT });
      const item = items.find(({ type }) => type === "MobileSignature");
      expectThat(item !== undefined, "an item of type MobileSignature", "none", exchange);
      for (const name of shared) expectSame(name, item[name], signature[name], exchange);
    },
  },
  {
    name: "created-and-deleted",
    title:
      "a mobile signature is in the list after its creation, and not after its deletion, and its place stays valid",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (context) => {
      const path = await context.data.userWithoutMobileSignature();
      const send = toSend(context, path);
      const before = idsOf(itemsOf(await readAllPages(send, { limit: MAX_LIMIT })));
      const { created, exchange } = await createSignature(context, path);
      const during = idsOf(itemsOf(await readAllPages(send, { limit: MAX_LIMIT })));
      // The newest is the last: its second is that of the creation, or a later one.
      expectSame("the list after the creation", during.toSorted(), [...before, created.extId].toSorted(), exchange);
      expectStatus(await context.call("deleteMobileSignature", { path }), 204);
      const after = idsOf(itemsOf(await readAllPages(send, { limit: MAX_LIMIT })));
      expectSame("the list after the deletion", after, before, exchange);
      const continuationToken = `${Date.parse(String(created.created))}_${String(created.extId)}`;
      const page = await readPage(send, { continuationToken });
      expectSame(
        "the credential in the page after its place",
        idsOf(page.items).includes(created.extId),
        false,
        page.exchange,
      );
    },
  },
  {
    name: "of-one-user",
    title: "every item belongs to the user of the path, with a mobile signature and without",
    rule: { decision: "credentials-of-a-user" },
    covers: { status: 200 },
    run: async (context) => {
      for (const path of [await context.data.userWithoutMobileSignature(), await context.data.mobileSignature()]) {
        for (const { items, exchange } of await readAllPages(toSend(context, path), { limit: MAX_LIMIT })) {
          for (const item of items) expectSame("userExtId", item.userExtId, path.userExtId, exchange);
        }
      }
    },
  },
  {
    name: "no-total",
    title: "the list has no totalResult, because no request can ask for it",
    rule: { decision: "pages" },
    covers: { status: 200 },
    run: async (context) => {
      const { pagination, exchange } = await readPage(toSend(context, await context.data.mobileSignature()), {});
      expectSame("totalResult", pagination.totalResult, undefined, exchange);
    },
  },
];

/** Members of the list that a read has, too. Counters of logins can differ between two requests. */
const shared = [
  "created",
  "lastModified",
  "version",
  "extId",
  "userExtId",
  "policyExtId",
  "stateName",
  "stateChangeReason",
  "stateChangeDetail",
  "modificationComment",
  "type",
  "validity",
];

export const userListCases: readonly Case[] = [
  ...definitions.map((each) => defineCase("listUserCredentials", "lists", each)),
  defineCase("listUserCredentials", "secrets", {
    name: "members-of-a-mobile-signature",
    title: "the list of a user has no phone number, certificate, identificator or provider",
    rule: { decision: "credentials-of-a-user" },
    run: async (context) => {
      const path = await context.data.userWithoutMobileSignature();
      const { created } = await createSignature(context, path, { signerCert: certificates[0] });
      const { items, exchange } = await readPage(toSend(context, path), { limit: MAX_LIMIT });
      const text = JSON.stringify(items);
      for (const name of ["msisdn", "signerCert", "identificator", "msspIdentifier"]) {
        const isHidden = !text.includes(JSON.stringify(created[name]).slice(1, -1));
        expectThat(isHidden, `no ${name} in the list`, `the ${name} of the mobile signature`, exchange);
      }
    },
  }),
];

function toSend(context: CaseContext, { clientExtId, userExtId: extId }: SignaturePath): SendPage {
  return (query) => context.call("listUserCredentials", { path: { clientExtId, extId }, query });
}

function idsOf(items: readonly JsonObject[]): readonly unknown[] {
  return items.map(({ extId }) => extId);
}
