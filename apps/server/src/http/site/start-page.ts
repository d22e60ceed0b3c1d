import { contract } from "@credential-api/contract";
import type { Handler } from "hono";
import type { HostEnv } from "../host.ts";

/**
 * Makes the start page of the server: links to the docs page, the contract and the health checks, as HTML for a browser and
 * as JSON for any other client. The links are relative, so they stay right behind a proxy that adds a prefix.
 *
 * @param hasStandIn whether there is a `/stand-in` to link to.
 */
export function createStartPage(hasStandIn: boolean): Handler<HostEnv> {
  const linked = hasStandIn ? [...resources, standIn] : resources;
  const links = Object.fromEntries(linked.map(({ name, href }) => [name, href]));
  const html = toHtml(linked);
  return (context) => {
    const headers = { "Cache-Control": "no-cache", "Content-Security-Policy": POLICY, Vary: "Accept", ...HEADERS };
    if (context.req.header("Accept")?.includes("text/html")) return context.html(html, 200, headers);
    return context.json({ name: TITLE, version: contract.version, links }, 200, headers);
  };
}

const TITLE = "Credential API";

interface Resource {
  readonly name: string;
  readonly href: string;
  readonly description: string;
}

const resources: readonly Resource[] = [
  { name: "docs", href: "docs/", description: "Read the contract and send requests" },
  { name: "console", href: "console/", description: "Find and change credentials, as a help desk does" },
  { name: "openapi.yaml", href: "openapi.yaml", description: "The contract as YAML" },
  { name: "openapi.json", href: "openapi.json", description: "The contract as JSON" },
  {
    name: "openapi-3.0.json",
    href: "openapi-3.0.json",
    description: "The contract in OpenAPI 3.0.3, for tools that do not read 3.1",
  },
  { name: "live", href: "health/live", description: "Whether the process responds" },
  { name: "ready", href: "health/ready", description: "Whether the server can serve requests" },
];

const standIn: Resource = {
  name: "stand-in",
  href: "stand-in",
  description: "Make this server misbehave, for your tests",
};

function toHtml(linked: readonly Resource[]): string {
  const items = linked.map(({ href, description }) => `    <li><a href="${href}">${href}</a>: ${description}</li>`);
  return `<!doctype html>
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
}

/** The page needs nothing but its own text, so its policy is stricter than that of the docs page. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
