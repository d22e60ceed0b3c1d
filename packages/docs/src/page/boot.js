// Shows the document: gets a token if this server gives one, then starts Scalar.
import { keepAnchor } from "./anchors.js";
import { withCurrentVersion } from "./current-version.js";
import { anonymous, signIn } from "./tokens.js";

/** As long as it takes to read a sentence twice. */
const SHOWN_MS = 15_000;

// A page of a large contract says which document it shows and which operations that has.
const { tryIt, document: url = "document.json", operations } = document.documentElement.dataset;
const isPart = operations !== undefined;
if (isPart) leadToStartPage(operations.split(" "));
const goToAnchor = keepAnchor();
const session = tryIt === "development" ? await signIn() : anonymous;
if (session.reason !== undefined)
  showNotice(
    `${session.reason} Put a token of your own under Authentication: npm run token -- --help explains how to get one.`,
  );

// The element that Scalar shows the contract in has no id to link to.
document.getElementById("skip")?.addEventListener("click", (event) => {
  const main = document.querySelector("main");
  if (main === null) return;
  event.preventDefault();
  main.tabIndex = -1;
  main.focus();
});

Scalar.createApiReference("#page", {
  url,
  // Nothing leaves this origin.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  proxyUrl: "",
  hideClientButton: true,
  // It would find only what is on this page; the start page searches all operations.
  hideSearch: isPart,
  showDeveloperTools: "never",
  // The document is for reading; the texts link to the contract itself.
  documentDownloadType: "none",
  theme: "none",
  modelsSectionLabel: "Schemas",
  defaultOpenAllTags: true,
  // The order of the contract.
  orderSchemaPropertiesBy: "preserve",
  orderRequiredPropertiesFirst: false,
  // The links in the document count on these.
  generateTagSlug: ({ name }) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/g, "-")
      .replaceAll(/^-|-$/g, ""),
  generateOperationSlug: ({ operationId, method, path }) => operationId ?? `${method}${path}`,
  hideTestRequestButton: tryIt === "copy",
  ...(tryIt === "copy" ? {} : { servers: [{ url: new URL("..", document.baseURI).href.replace(/\/$/, "") }] }),
  authentication: { preferredSecurityScheme: "bearer", securitySchemes: { bearer: { token: session.token } } },
  customFetch: withCurrentVersion(session.send, showVersion),
  onLoaded: () => {
    document.getElementById("loading")?.remove();
    goToAnchor();
  },
});

/**
 * Leads to the start page, which finds the page of an operation that is not on this one, and the search key to its search.
 *
 * @param {readonly string[]} ids The operations of this page.
 */
function leadToStartPage(ids) {
  const [, id] = /^#tag\/[^/]*\/(\w+)/.exec(location.hash) ?? [];
  if (id !== undefined && !ids.includes(id)) location.replace(`./${location.hash}`);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    location.assign("./#search");
  });
}

/** @param {string} text */
function showNotice(text) {
  document.body.prepend(toStatus("notice", text));
}

/** @param {string} text */
function showVersion(text) {
  document.getElementById("sent-version")?.remove();
  document.body.append(toStatus("sent-version", text));
  setTimeout(() => document.getElementById("sent-version")?.remove(), SHOWN_MS);
}

/**
 * @param {string} id
 * @param {string} text
 */
function toStatus(id, text) {
  const status = document.createElement("p");
  status.id = id;
  status.role = "status";
  status.textContent = text;
  return status;
}
