/** Adds an operation for each supported shape to a copy of the contract, with its handlers: parcels, in no data room. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parcelCases } from "./parcel-cases.ts";

const source = fileURLToPath(new URL("spec/", import.meta.url));
const ids = ["createParcel", "getParcelStatus", "markParcel", "recallParcel", "replaceParcel", "searchParcels"];

/** The handlers return what they received, so that a call shows what arrived. They read the store, which can fail. */
const handlers = `import type { Store } from "../store/store.ts";
import type { Handler } from "./handler.ts";

const parcels = "/nevisidm/api/core/v1/all/parcels";

async function isMissing(code: string, store: Store): Promise<boolean> {
  await store.readClient("client-123");
  return code === "missing";
}

const missing = () => ({
  status: 404 as const,
  body: { errors: [{ code: "errors.noRecord", message: "The parcel does not exist." }] },
});

export const searchParcels: Handler<"searchParcels"> = async ({ query, header }, { store }) => {
  await store.readClient("client-123");
  const received = JSON.stringify({ ...query, ...header });
  return { status: 200, body: [{ code: "p-1", size: 1, received }], headers: { "X-Parcel-Count": 1 } };
};

export const createParcel: Handler<"createParcel"> = async ({ header, body }, { store }) => {
  await store.readClient("client-123");
  const { secret, ...parcel } = body;
  const received = JSON.stringify({ ...header, secret });
  return { status: 201, body: { ...parcel, version: 1, received }, headers: { Location: \`\${parcels}/\${encodeURIComponent(body.code)}\` } };
};

export const replaceParcel: Handler<"replaceParcel"> = async ({ path, header, body }, { store }) => {
  if (await isMissing(path.parcelCode, store)) return missing();
  if (body === undefined) return { status: 204 };
  const received = JSON.stringify(header);
  return { status: 200, body: { code: path.parcelCode, size: 1, ...body, received }, headers: { ETag: '"2"' } };
};

export const markParcel: Handler<"markParcel"> = async ({ path }, { store }) =>
  (await isMissing(path.parcelCode, store)) ? missing() : { status: 204 };

export const recallParcel: Handler<"recallParcel"> = async ({ path }, { store }) =>
  (await isMissing(path.parcelCode, store)) ? missing() : { status: 202 };

export const getParcelStatus: Handler<"getParcelStatus"> = async (_, { store }) => {
  await store.readClient("client-123");
  return { status: 200, body: true };
};
`;

/** Calls every operation with the client, and reads bodies and headers; compiles against its types. */
const script = `import { createCredentialClient } from "@credential-api/client";

const [, , baseUrl = "", token = ""] = process.argv;
const client = createCredentialClient({ baseUrl, token });
const header = { "X-Trace": "0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11", "X-Tags": ["one", "two"] };
const query = { withTotal: true, factor: 0.5, state: "sent" as const, tag: ["a,b", "c"], codes: [1, 2] };
const path = { parcelCode: "p-1" };
const { "X-Trace": trace } = header;

const searched = await client.searchParcels({ query, header });
const rejected = await client.searchParcels({ query: { withTotal: false, size: 0 }, header: { "X-Trace": trace } });
const created = await client.createParcel({
  header: { "Idempotency-Key": "once" },
  body: {
    ...{ code: "p-2", size: 2, secret: "hidden", kind: "parcel", note: null, state: "sent", stateBefore: null, priority: 2 },
    ...{ states: { a: "lost" }, sentAt: "2026-05-18T09:30:00Z", weight: 9_007_199_254_740_991, data: "AA==", step: 5 },
    ...{ words: ["one"], grid: [[1], [2]], parts: [{ code: "p-3", size: 3, parts: [{ code: "p-4", size: 4 }] }] },
  },
});
const replaced = await client.replaceParcel({ path, header: { "If-Match": '"1"' }, body: { size: 7 } });
const kept = await client.replaceParcel({ path, header: { "If-Match": '"1"' } });
const marked = await client.markParcel({ path, body: { state: "lost" } });
const recalled = await client.recallParcel({ path });
const missing = await client.recallParcel({ path: { parcelCode: "missing" } });
const open = await createCredentialClient({ baseUrl }).getParcelStatus();

const results = {
  searched: searched.status === 200 && [searched.body.map(({ code }) => code), searched.headers["x-parcel-count"]],
  received: searched.status === 200 && JSON.parse(searched.body[0]?.received ?? ""),
  rejected: rejected.status === 422 && rejected.body.errors.map(({ parameter }) => parameter),
  created: created.status === 201 && [created.headers.location, created.body],
  innermost: created.status === 201 && created.body.parts?.[0]?.parts?.[0]?.code,
  replaced: replaced.status === 200 && [replaced.headers.etag, replaced.body.size, replaced.body.received],
  kept: kept.status === 204 && kept.body,
  statuses: [kept.status, marked.status, recalled.status, missing.status],
  open: open.status === 200 && open.body,
};
process.stdout.write(JSON.stringify(results));
`;

/** Writes all of it into the copy of the repository in `root`. */
export function addShapes(root: string): void {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
  const added = (name: string) => readFileSync(join(source, `${name}-added.yaml`), "utf8");
  for (const folder of ["operations", "shared"]) {
    cpSync(join(source, folder), join(root, "spec", folder), { recursive: true });
  }
  for (const name of ["examples", "responses", "parameters"]) {
    appendFileSync(join(root, `spec/shared/${name}.yaml`), added(name));
  }
  edit("spec/openapi.yaml", (text) =>
    text
      .replace("\ntags:\n", "\ntags:\n  - name: Parcel\n    description: Shapes of operations.\n")
      .replace("\ncomponents:\n", `\n${added("paths")}components:\n`),
  );
  edit("packages/reference/test/path-of.ts", (text) =>
    text.replace('  extId: "vasco-123",', '  extId: "vasco-123",\n  parcelCode: "p-1",'),
  );
  writeFileSync(join(root, "packages/reference/src/operations/parcels.ts"), handlers);
  writeFileSync(join(root, "packages/conformance/src/operations/parcels.ts"), parcelCases);
  for (const room of ["reference", "conformance"]) {
    edit(`packages/${room}/src/operations/index.ts`, (text) =>
      text
        .replace(/^export const .* = \{\n/m, (start) => `${start}${ids.map((id) => `  ${id},\n`).join("")}`)
        .replace(/^import /m, `import { ${ids.join(", ")} } from "./parcels.ts";\nimport `),
    );
  }
  writeFileSync(join(root, "apps/bench/src/call-parcels.ts"), script);
}
