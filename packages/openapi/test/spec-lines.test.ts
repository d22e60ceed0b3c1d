import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPointer } from "../src/index.ts";
import { formatLocation, readBundleLines, readSpecLines, type SpecLines } from "../src/lines/index.ts";

const specFolder = fileURLToPath(new URL("../../../spec/", import.meta.url));

async function bundleOf(folder: string): Promise<unknown> {
  const { bundle: bundled } = await bundle({ ref: join(folder, "openapi.yaml"), config: await createConfig() });
  return bundled.parsed;
}

const PATCH = "/paths/~1nevisidm~1api~1core~1v1~1{clientExtId}~1users~1{userExtId}~1mobile-signature/patch";

/** The only file of the contract that ends like this. */
function find(end: string): string {
  const files = readdirSync(specFolder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.includes("node_modules"),
  );
  const [file, ...others] = files.filter((name) => name === end || name.endsWith(`/${end}`));
  if (file === undefined || others.length > 0) throw new Error(`Not one file ends in ${end}`);
  return file;
}

/** The place of the only line of a file of the contract that begins with `text`, margin aside. */
function written(end: string, text: string): string {
  const file = find(end);
  const lines = readFileSync(join(specFolder, file), "utf8").split("\n");
  const found = lines.flatMap((line, index) => (line.trimStart().startsWith(text) ? [index] : []));
  if (found.length !== 1) throw new Error(`${file} has ${found.length} lines that begin with ${text}`);
  const index = found[0] ?? 0;
  // An item of a list begins after its dash.
  const dash = text.startsWith("- ") ? 2 : 0;
  return `spec/${file}:${index + 1}:${(lines[index] ?? "").indexOf(text) + dash + 1}`;
}

let lines: SpecLines;
beforeAll(async () => {
  lines = readSpecLines(specFolder, await bundleOf(specFolder));
});

function placeOf(pointer: string): string | undefined {
  const place = lines.locate(pointer);
  return place && `${formatLocation(place)}${place.exact ? "" : " nearest"}`;
}

describe("a place in the contract", () => {
  it.each([
    ["a member of the root", "/info/version", "openapi.yaml", "version: "],
    [
      "a security scheme, which is written in the root",
      "/components/securitySchemes/bearer",
      "openapi.yaml",
      "bearer:",
    ],
    [
      "a member of an operation",
      `${PATCH}/summary`,
      "operations/update-mobile-signature/operation.yaml",
      "summary: Ch",
    ],
    [
      "a schema, by the first line of its file",
      "/components/schemas/StateName",
      "shared/StateName.yaml",
      "type: string",
    ],
    ["a value of a list", "/components/schemas/CredentialType/enum/9", "shared/CredentialType.yaml", "- mTan"],
    [
      "a member of a schema",
      "/components/schemas/VascoToken/properties/data/maxLength",
      "VascoToken.yaml",
      "maxLength: 4096",
    ],
    ["a parameter", "/components/parameters/extId/name", "shared/parameters.yaml", "name: extId"],
    ["a header", "/components/headers/Retry-After", "shared/headers.yaml", "Retry-After:"],
    ["a shared answer", "/components/responses/Unavailable", "shared/responses.yaml", "Unavailable:"],
    ["an example", "/components/examples/noBody/summary", "shared/examples.yaml", "summary: No body"],
    [
      "what is behind a reference, without naming the component",
      `${PATCH}/responses/503/headers/Retry-After/schema/maximum`,
      "shared/headers.yaml",
      "maximum: 3600",
    ],
    [
      "what is behind references of references",
      `${PATCH}/responses/413/content/application~1json/schema/properties/errors/items/properties/parameter`,
      "shared/ErrorEntry.yaml",
      "parameter:",
    ],
    ["an entry of the error catalogue", "/x-error-catalogue/errors.noRecord", "errors.yaml", "errors.noRecord:"],
    [
      "an entry of the permission catalogue",
      "/x-permission-catalogue/AccessControl.CredentialView",
      "permissions.yaml",
      "AccessControl.CredentialView:",
    ],
  ])("is found for %s", (_, pointer, file, text) => {
    expect(placeOf(pointer)).toBe(written(file, text));
  });

  it("is that of the member of the root for an operation, and of the key for a status", () => {
    expect(placeOf(PATCH)).toMatch(/^spec\/openapi\.yaml:\d+:5$/);
    const place = lines.locate(`${PATCH}/responses/409`);
    expect(place?.file).toBe("spec/operations/update-mobile-signature/operation.yaml");
    expect(place?.excerpt).toMatch(/^> \d+ \| {3}'409':$/m);
  });

  it("has the column of a value in a list on one line", () => {
    const [line = ""] = readFileSync(join(specFolder, "shared/StateName.yaml"), "utf8").match(/^enum:.*$/m) ?? [];
    expect(lines.locate("/components/schemas/StateName/enum/3")?.column).toBe(line.indexOf("fail-locked") + 1);
  });

  it("is that of the member's own words, not of the reference beside them", () => {
    const place = lines.locate("/components/schemas/MobileSignature/properties/created/description");
    expect(place?.file).toBe(`spec/${find("MobileSignature.yaml")}`);
  });

  it("comes with the line and its neighbours", () => {
    expect(lines.locate("/components/parameters/userExtId/name")?.excerpt).toMatch(
      /^ {2}\d+ \| userExtId:\n> \d+ \| {3}name: userExtId\n {2}\d+ \| {3}in: path$/,
    );
  });

  it("is the nearest there is for a member that is missing", () => {
    expect(placeOf("/components/schemas/VascoToken/properties/nothing/type")).toBe(
      `${written("VascoToken.yaml", "properties:")} nearest`,
    );
  });

  it("is where a missing member would be written, when a reference leads there", () => {
    expect(placeOf(`${PATCH}/deprecated`)).toBe(
      `${written("operations/update-mobile-signature/operation.yaml", "operationId:")} nearest`,
    );
  });

  it("is the root for what no file has", () => {
    expect(placeOf("/nothing/at/all")).toBe("spec/openapi.yaml:1:1 nearest");
  });

  it("is undefined for a text that is no pointer", () => {
    expect(lines.locate("info")).toBeUndefined();
  });

  it("is found for every node of the bundle", async () => {
    const document = Object(await bundleOf(specFolder));
    const missing: string[] = [];
    const visit = (node: unknown, pointer: string): void => {
      if (lines.locate(pointer)?.exact !== true) missing.push(pointer);
      if (typeof node !== "object" || node === null) return;
      for (const [name, child] of Object.entries(node)) {
        visit(child, toPointer([name], pointer));
      }
    };
    for (const [name, child] of Object.entries(document)) if (name !== "components") visit(child, `/${name}`);
    for (const [type, group] of Object.entries(document.components)) {
      for (const [name, component] of Object.entries(group ?? {})) visit(component, `/components/${type}/${name}`);
    }
    expect(missing).toEqual([]);
  });
});

describe("other files", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "spec-lines-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("can be one bundled file", () => {
    const file = join(folder, "bundle.yaml");
    writeFileSync(file, "openapi: 3.1.1\ninfo:\n  title: T\n  version: 2.0.0\npaths: {}\n");
    const place = readBundleLines(file, () => "2.0.0", undefined).locate("/info/version");
    expect(place).toMatchObject({ file: "2.0.0", path: file, line: 4, column: 3, exact: true });
  });

  it("may refer to each other in a circle", async () => {
    mkdirSync(join(folder, "spec"));
    const spec = (name: string) => join(folder, "spec", name);
    writeFileSync(
      spec("openapi.yaml"),
      "openapi: 3.1.1\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                $ref: Tree.yaml\n",
    );
    writeFileSync(spec("Tree.yaml"), "type: object\nproperties:\n  left:\n    $ref: Tree.yaml\n");
    writeFileSync(spec("errors.yaml"), "{}\n");
    writeFileSync(spec("permissions.yaml"), "{}\n");
    const circle = readSpecLines(spec("."), await bundleOf(spec(".")));
    expect(circle.locate("/components/schemas/Tree/properties/left/properties/left/type")).toMatchObject({
      file: "spec/Tree.yaml",
      line: 1,
      exact: true,
    });
  });

  it("that are nothing but references in a circle end somewhere", async () => {
    const circle = join(folder, "circle");
    mkdirSync(circle);
    writeFileSync(join(circle, "openapi.yaml"), "paths:\n  /a:\n    $ref: A.yaml\n");
    writeFileSync(join(circle, "A.yaml"), "$ref: B.yaml\n");
    writeFileSync(join(circle, "B.yaml"), "$ref: A.yaml\n");
    const lines = readSpecLines(circle, {});
    expect(lines.locate("/paths/~1a/get")).toMatchObject({ file: "circle/B.yaml", line: 1, exact: false });
  });

  it("that lead nowhere end at the reference", async () => {
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken", "openapi.yaml"), "paths:\n  /a:\n    $ref: '#/nothing'\n");
    const broken = readSpecLines(join(folder, "broken"), {});
    expect(broken.locate("/paths/~1a/get")).toMatchObject({ line: 2, exact: false });
  });

  it("that do not exist are an error", () => {
    expect(() => readSpecLines(join(folder, "nowhere"), {})).toThrow("ENOENT");
  });
});
