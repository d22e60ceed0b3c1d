import { describe, expect, test } from "vitest";
import type { AnyResult, AnySuccess } from "../any-result.ts";
import type { AnyRequest } from "../operations/call-operation.ts";
import { readAll } from "./read-all.ts";

const pagination = { token: "after", items: "/list/items", nextToken: "/list/next~1token" };
const page = (items: unknown, next?: unknown): AnySuccess => ({
  status: 200,
  body: { list: { items, "next/token": next } },
  headers: {},
  attempts: 1,
  response: new Response(),
});

/** A list that has these pages, with what was requested and what was thrown. */
function listOf(pages: readonly AnySuccess[], request: AnyRequest = {}) {
  const requests: AnyRequest[] = [];
  const read = async (each: AnyRequest) => {
    requests.push(each);
    const next = pages[requests.length - 1];
    if (!next) throw new Error(`there is no page ${requests.length}`);
    return next;
  };
  const toError = (result: AnyResult) => Object.assign(new Error("not as declared"), { result });
  return { all: readAll(pagination, request, read, toError), requests };
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe("all items of a list", () => {
  test("come in the order of the pages; the token of a page requests the next one, with the rest of the request", async () => {
    const request = { path: { clientExtId: "a" }, query: { limit: 2 } };
    const { all, requests } = listOf([page([1, 2], "t1"), page([], "t2"), page([3])], request);
    expect(await collect(all)).toEqual([1, 2, 3]);
    expect(requests).toEqual([
      request,
      { ...request, query: { limit: 2, after: "t1" } },
      { ...request, query: { limit: 2, after: "t2" } },
    ]);
  });

  test.each([undefined, null, ""])("end with the page whose next token is %j", async (token) => {
    expect(await collect(listOf([page([1], token)]).all)).toEqual([1]);
  });

  test("are requested page by page, and no more once the loop is left", async () => {
    const { all, requests } = listOf([page([1, 2], "t1"), page([3], "t2")]);
    expect(requests).toEqual([]);
    for await (const item of all) if (item === 2) break;
    expect(requests).toHaveLength(1);
  });

  test("begin at the token that the request names", async () => {
    const request = { query: { after: "t4" } };
    const { all, requests } = listOf([page([9])], request);
    expect(await collect(all)).toEqual([9]);
    expect(requests).toEqual([request]);
  });

  test("can be read again", async () => {
    const { all, requests } = listOf([page([1]), page([2])]);
    expect([await collect(all), await collect(all)]).toEqual([[1], [2]]);
    expect(requests).toHaveLength(2);
  });

  test("can be read as pages, with what a result has", async () => {
    const pages = [page([1], "t1"), page([2])];
    expect(await collect(listOf(pages).all.pages())).toEqual(pages);
  });
});

describe("an error ends the loop", () => {
  test("that reading a page throws", async () => {
    const { all } = listOf([page([1], "t1")]);
    await expect(collect(all)).rejects.toThrow("there is no page 2");
  });

  test.each([
    ["at once", ["t1", "t1"], 2],
    ["after a while", ["t1", "t2", "t1"], 3],
  ])("when the server repeats a token %s, and no page more is read", async (_title, tokens, count) => {
    const { all, requests } = listOf(tokens.map((token, index) => page([index], token)));
    const items: unknown[] = [];
    const reading = (async () => {
      for await (const item of all) items.push(item);
    })();
    await expect(reading).rejects.toMatchObject({
      result: { status: "unexpected", httpStatus: 200, message: "An earlier page has the same token of the next page" },
    });
    expect(items).toHaveLength(count);
    expect(requests).toHaveLength(count);
  });

  test.each([undefined, null, {}, "text"])("when the items are %j", async (items) => {
    const { all } = listOf([page(items, "t1")]);
    await expect(collect(all)).rejects.toMatchObject({
      result: { status: "unexpected", message: "The body has no array at /list/items" },
    });
  });
});
