/** What listVascoCredentials promises beyond its pages. */

import { tokenDataOf } from "../../data/token-data.ts";
import { expectSame, expectThat } from "../../expect/expect-response.ts";
import { isObject, readObject } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { newTokens, newVascoExtId } from "../shared/credentials.ts";
import { type CaseDefinition, defineCase } from "../shared/define-case.ts";
import { pageCases } from "../shared/lists.ts";
import {
  expectInOrder,
  expectOnPages,
  itemsOf,
  type Listing,
  limitForSeveralPages,
  MAX_LIMIT,
  readAllPages,
  readPage,
} from "../shared/pages.ts";
import { changeVasco, expectMembers, readVasco, toFound } from "./credential.ts";

const listing: Listing = {
  id: "listVascoCredentials",
  open: async (context) => async (query) => {
    const { clientExtId } = context.data;
    const exchange = await context.call("listVascoCredentials", { path: { clientExtId }, query });
    redactTokenData(context, exchange);
    return exchange;
  },
};

const definitions: readonly CaseDefinition[] = [
  {
    name: "changes-meanwhile",
    title: "a credential that changes while the pages are read keeps its place",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (context) => {
      const send = await listing.open(context);
      const path = await context.data.vascoCredential();
      const { policyExtId } = await readVasco(context, path);
      const before = itemsOf(await readAllPages(send, { limit: MAX_LIMIT })).map(({ extId }) => extId);
      const change = (number: number) =>
        changeVasco(context, path, { policyExtId, modificationComment: `Conformance ${context.seed}, ${number}` });
      const pages = await readAllPages(send, { limit: limitForSeveralPages(before.length) }, change);
      expectOnPages(pages, before);
    },
  },
  {
    name: "creation-meanwhile",
    title: "a creation while the pages are read neither repeats nor hides another item, and comes after them",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (context) => {
      const { clientExtId } = context.data;
      const send = await listing.open(context);
      const extId = await newVascoExtId(context);
      const before = itemsOf(await readAllPages(send, { limit: MAX_LIMIT }));
      const create = async (pages: number) => {
        if (pages > 1) return;
        const body = { extId, ...newTokens(context) };
        toFound(context, await context.call("createVascoCredential", { path: { clientExtId }, body }), 201);
      };
      const pages = await readAllPages(send, { limit: limitForSeveralPages(before.length) }, create);
      const extIds = before.map((item) => item.extId);
      expectOnPages(pages, extIds);
      const after = await readAllPages(send, { limit: MAX_LIMIT });
      expectOnPages(after, [...extIds, extId]);
      expectInOrder(after);
      const created = itemsOf(after).find((item) => item.extId === extId)?.created;
      const latest = String(before.at(-1)?.created ?? created);
      const isLast = Date.parse(String(created)) >= Date.parse(latest);
      const last = after.at(-1)?.exchange;
      if (last !== undefined)
        expectThat(isLast, `created at ${latest} or later`, `created at ${String(created)}`, last);
    },
  },
  {
    name: "total",
    title: "totalResult is the number of all credentials on every page, and is there only on request",
    rule: { decision: "pages" },
    covers: { status: 200 },
    run: async (context) => {
      const send = await listing.open(context);
      for (const query of [{}, { limit: 1 }, { returnTotalResultCount: false }]) {
        const { exchange, pagination } = await readPage(send, query);
        expectSame("totalResult", pagination.totalResult, undefined, exchange);
      }
      // Other cases create credentials meanwhile, and none is deleted.
      const least = itemsOf(await readAllPages(send, { limit: MAX_LIMIT })).length;
      const query = { limit: limitForSeveralPages(least), returnTotalResultCount: true };
      const pages = await readAllPages(send, query);
      const most = itemsOf(await readAllPages(send, { limit: MAX_LIMIT })).length;
      for (const { exchange, pagination } of pages) {
        const { totalResult } = pagination;
        const isTotal = typeof totalResult === "number" && totalResult >= least && totalResult <= most;
        const expected = `totalResult ${least === most ? least : `from ${least} to ${most}`}`;
        expectThat(isTotal, expected, `totalResult ${String(totalResult)}`, exchange);
      }
    },
  },
  {
    name: "items-are-reads",
    title: "an item has the members that a read of the credential returns",
    rule: { operation: "listVascoCredentials" },
    covers: { status: 200 },
    run: async (context) => {
      const path = await context.data.vascoCredential();
      const read = await readVasco(context, path);
      const pages = await readAllPages(await listing.open(context), { limit: MAX_LIMIT });
      expectOnPages(pages, [path.extId]);
      for (const { exchange, items } of pages) {
        const members = items.find(({ extId }) => extId === path.extId);
        if (members === undefined) continue;
        expectMembers({ ...read, exchange, members }, read.members, { earlier: [read.exchange] });
      }
    },
  },
];

export const vascoListCases: readonly Case[] = [
  ...pageCases(listing),
  ...definitions.map((each) => defineCase("listVascoCredentials", "lists", each)),
];

/** A page has credentials that the configuration does not name. No report shows their token data. */
function redactTokenData(context: CaseContext, exchange: Exchange): void {
  const { items } = exchange.response.status === 200 ? readObject(exchange) : {};
  const found = Array.isArray(items) ? items.filter(isObject).flatMap(tokenDataOf) : [];
  // What generated requests create is short, and would be missing from the report of the request that a failure shows.
  for (const data of found) if (data.length >= MIN_SECRET_LENGTH) context.redact(data);
}

const MIN_SECRET_LENGTH = 16;
