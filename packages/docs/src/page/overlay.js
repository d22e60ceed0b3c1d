// Follows the contract while someone edits it: shows its problems until they are fixed, and loads the page again
// when there is something else to show. Loaded only where the server reports the status of the contract.

/** @typedef {import("../dev/dev-status.ts").DevStatus} DevStatus */
/** @typedef {import("../dev/dev-status.ts").DevProblem} DevProblem */

const RETRY_MS = 500;
const MAX_PROBLEMS = 20;

/** @type {string | undefined} */
let hash;
follow();

function follow() {
  const events = new EventSource("events");
  events.addEventListener("page", ({ data }) => {
    if (JSON.parse(data).digest !== document.documentElement.dataset.digest) location.reload();
  });
  events.addEventListener("status", ({ data }) => show(JSON.parse(data)));
  events.addEventListener("error", () => {
    // A browser tries again by itself when the connection breaks, but not after a response that is not a stream.
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, RETRY_MS);
  });
}

/** @param {DevStatus} status */
function show(status) {
  document.getElementById("problems")?.remove();
  if (status.kind === "broken") {
    document.body.append(toOverlay(status.problems));
    return;
  }
  if (hash !== undefined && hash !== status.hash) location.reload();
  hash = status.hash;
}

/** @param {readonly DevProblem[]} problems */
function toOverlay(problems) {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const rest = problems.length - MAX_PROBLEMS;
  const details = element("details", "", [
    element("summary", "", [
      element("strong", `The contract has ${count}`),
      element("span", "This page and the server keep to the last one that was good."),
    ]),
    element("ol", "", problems.slice(0, MAX_PROBLEMS).map(toItem)),
    ...(rest > 0 ? [element("p", `… and ${rest} more`)] : []),
  ]);
  details.open = true;
  const overlay = element("aside", "", [details]);
  overlay.id = "problems";
  overlay.role = "alert";
  return overlay;
}

/** @param {DevProblem} problem */
function toItem({ file, line, column, rule, message, excerpt }) {
  return element("li", "", [
    element("p", "", [element("code", `${file}:${line}:${column}`), element("span", rule)]),
    element("p", message),
    ...(excerpt === "" ? [] : [element("pre", excerpt)]),
  ]);
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} text
 * @param {readonly Node[]} [children]
 * @returns {HTMLElementTagNameMap[Name]}
 */
function element(name, text, children = []) {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}
