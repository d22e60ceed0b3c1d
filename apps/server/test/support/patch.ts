import { demoPath } from "./start-test-server.ts";

/** What `token` takes to make a token that may change the mobile signature of the demo data. */
export const mayModify = ["--permission", "AccessControl.CredentialModify", "--client", "client-123"];

/** Changes the mobile signature of the demo data. */
export async function patch(url: string, token: string, body: object) {
  const response = await fetch(`${url}${demoPath("updateMobileSignature")}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
