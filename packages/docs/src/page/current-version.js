/**
 * Lets an example be sent again and again: its `version` was current when the contract was written, and the first change makes
 * it stale. A PATCH whose body still has the version of an example is sent with the version that a GET of the same path returns.
 * Any other version is sent as the reader typed it.
 *
 * @param {typeof fetch} send
 * @param {(text: string) => void} notify Shows the reader what was sent instead.
 * @returns {typeof fetch}
 */
export function withCurrentVersion(send, notify) {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "PATCH") return send(request);
    const body = await readObject(request.clone());
    const sent = body?.version;
    if (sent === undefined || !(await exampleVersions()).has(String(sent))) return send(request);
    const current = (await readObject(await send(new Request(request.url, { headers: authorizationOf(request) }))))
      ?.version;
    if (current === undefined || String(current) === String(sent)) return send(request);
    notify(`Sent with version ${current}, which is the current one, instead of ${sent} from the example.`);
    const version = typeof sent === "string" ? String(current) : Number(current);
    return send(new Request(request, { body: JSON.stringify({ ...body, version }) }));
  };
}

/** @param {Request} request */
function authorizationOf(request) {
  return { Accept: "application/json", Authorization: request.headers.get("Authorization") ?? "" };
}

/**
 * @param {Request | Response} message
 * @returns {Promise<Record<string, unknown> | undefined>} Its body, if that is a JSON object.
 */
async function readObject(message) {
  try {
    const value = await message.json();
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Set<string>>} The versions in the examples of the document. */
async function exampleVersions() {
  const found = new Set();
  /** @type {(value: unknown, isExample: boolean) => void} */
  const visit = (value, isExample) => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (isExample && name === "version") found.add(String(member));
      visit(member, isExample || name === "example" || name === "examples");
    }
  };
  visit(await (await fetch(document.documentElement.dataset.document ?? "document.json")).json(), false);
  return found;
}
