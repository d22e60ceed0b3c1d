import { getTypes } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { fields } from "../supported/fields.js";
import { keywords } from "../supported/keywords.js";

/** The objects of OpenAPI that only a rejected field or scheme can contain, and those of Redocly's own extensions. */
const unreachable = [
  ["Callback", "Link", "Encoding", "Discriminator", "Xml"],
  ["ImplicitFlow", "PasswordFlow", "ClientCredentials", "AuthorizationCode", "OAuth2Flows"],
  ["TagGroup", "Logo", "XCodeSample", "XUsePkce"],
].flat();

const types = Object.entries(getTypes("oas3_1"))
  .map(([name, { properties }]) => ({
    name,
    names: Object.keys(properties).filter((field) => !field.startsWith("x-")),
  }))
  // `Responses` has no field but `default`, which `supported-bodies` rejects.
  .filter(({ name, names }) => names.length > 0 && name !== "Responses" && !unreachable.includes(name));

const tables = { ...fields, Schema: keywords };

test.each(types)("every field of $name is supported, harmless or rejected", ({ name, names }) => {
  const { supported = "", harmless = "", rejected = {} } = tables[name] ?? {};
  const decided = [...supported.split(" "), ...harmless.split(" "), ...Object.keys(rejected)].filter(Boolean);
  expect(decided.toSorted()).toEqual([...names].toSorted());
});

test("every object of the tables is one of OpenAPI", () => {
  const names = types.map(({ name }) => name);
  expect(Object.keys(tables).filter((name) => !names.includes(name))).toEqual([]);
});

test("each rejected field has a sentence that says what to do", () => {
  for (const { rejected = {} } of Object.values(tables)) {
    for (const sentence of Object.values(rejected)) expect(sentence).toMatch(/^[A-Z`].*\. [A-Z][^.]*( .*)?\.$/);
  }
});
