/** Adds an operation for each supported shape to a copy of the contract, with its handlers: parcels, in no data room. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("spec/", import.meta.url));
const ids = ["createParcel", "getParcelStatus", "markParcel", "recallParcel", "replaceParcel", "searchParcels"];

/** Every handler returns what it received, so that a call shows what arrived. */
const handlers = `import type { Handler } from "./handler.ts";

const parcel = (code: string, received: unknown) => ({ code, size: 1, note: JSON.stringify(received) });

export const searchParcels: Handler<"searchParcels"> = async ({ query, header }) => ({
  status: 200,
  body: [parcel("p-1", { ...query, trace: header["X-Trace"] })],
});

export const createParcel: Handler<"createParcel"> = async ({ header, body }) => ({
  status: 201,
  body: parcel(body.code, { key: header["Idempotency-Key"], parts: body.parts?.length, note: body.note }),
  headers: { Location: \`/nevisidm/api/core/v1/all/parcels/\${body.code}\` },
});

export const replaceParcel: Handler<"replaceParcel"> = async ({ path, header, body }) =>
  body === undefined
    ? { status: 204 }
    : { status: 200, body: { ...parcel(path.parcelCode, header), ...body }, headers: { ETag: '"2"' } };

export const markParcel: Handler<"markParcel"> = async () => ({ status: 204 });

export const recallParcel: Handler<"recallParcel"> = async () => ({ status: 202 });

export const getParcelStatus: Handler<"getParcelStatus"> = async () => ({ status: 200, body: { isOpen: true } });
`;

/** Calls every operation with the client; compiles against its types. */
const script = `import { createCredentialClient } from "@credential-api/client";

const [, , baseUrl = "", token = ""] = process.argv;
const client = createCredentialClient({ baseUrl, token });
const header = { "X-Trace": "0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11" };
const path = { parcelCode: "p-1" };
const results = [
  await client.searchParcels({ query: { withTotal: true, factor: 0.5, state: "sent", tag: ["a,b", "c"], codes: [1, 2] }, header }),
  await client.searchParcels({ query: { withTotal: false, size: 0 }, header }),
  await client.createParcel({
    header: { "Idempotency-Key": "once" },
    body: {
      ...{ code: "p-2", size: 2, note: null, sentAt: "2026-05-18T09:30:00Z", weight: 9_007_199_254_740_991, data: "AA==" },
      ...{ labels: { a: "b" }, grid: [[1], [2]], parts: [{ code: "p-3", size: 3, parts: [] }] },
    },
  }),
  await client.replaceParcel({ path, header: { "If-Match": '"1"' }, body: { size: 7 } }),
  await client.replaceParcel({ path, header: { "If-Match": '"1"' } }),
  await client.markParcel({ path, body: { state: "lost" } }),
  await client.recallParcel({ path }),
  await createCredentialClient({ baseUrl }).getParcelStatus(),
];
process.stdout.write(JSON.stringify(results.map((result) => ({ status: result.status, body: "body" in result ? result.body : null }))));
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
  writeFileSync(join(root, "packages/reference/src/operations/parcels.ts"), handlers);
  edit("packages/reference/src/operations/index.ts", (text) =>
    text
      .replace("export const handlers: Handlers = {\n", (start) => `${start}${ids.map((id) => `  ${id},\n`).join("")}`)
      .replace(/^import /m, `import { ${ids.join(", ")} } from "./parcels.ts";\nimport `),
  );
  writeFileSync(join(root, "apps/bench/src/call-parcels.ts"), script);
}
