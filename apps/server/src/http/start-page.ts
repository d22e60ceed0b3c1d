import { contract } from "@credential-api/contract";
import type { Handler } from "hono";
import type { HostEnv } from "./host.ts";

/**
 * Serves the start page of the server: links to the docs page, the contract and the health checks, as HTML for a browser and
 * as JSON for any other client. The links are relative, so they stay right behind a proxy that adds a prefix.
 */
export const serveStartPage: Handler<HostEnv> = (context) => {
  const headers = { "Cache-Control": "no-cache", "Content-Security-Policy": POLICY, Vary: "Accept", ...HEADERS };
  if (context.req.header("Accept")?.includes("text/html")) return context.html(html, 200, headers);
  return context.json({ name: TITLE, version: contract.version, links }, 200, headers);
};

const TITLE = "Credential API";

const links = {
  docs: "docs/",
  console: "console/",
  "openapi.yaml": "openapi.yaml",
  "openapi.json": "openapi.json",
  "openapi-3.0.json": "openapi-3.0.json",
  live: "health/live",
  ready: "health/ready",
};

const descriptions: { readonly [Name in keyof typeof links]: string } = {
  docs: "Read the contract and send requests",
  console: "Find and change credentials, as a help desk does",
  "openapi.yaml": "The contract as YAML",
  "openapi.json": "The contract as JSON",
  "openapi-3.0.json": "The contract in OpenAPI 3.0.3, for tools that do not read 3.1",
  live: "Whether the process responds",
  ready: "Whether the server can serve requests",
};

const items = Object.entries(links).map(([name, href]) => {
  const description = descriptions[name as keyof typeof links];
  return `    <li><a href="${href}">${href}</a>: ${description}</li>`;
});

const html = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${TITLE}</title>
</head>
<body>
  <h1>${TITLE} ${contract.version}</h1>
  <ul>
${items.join("\n")}
  </ul>
</body>
</html>
`;

/** The page needs nothing but its own text, so its policy is stricter than that of the docs page. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
