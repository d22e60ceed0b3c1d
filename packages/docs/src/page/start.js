// The start page of a large contract: finds operations while the reader types, and leads links that are older than the pages to
// the page that has their target now.

const items = [...document.querySelectorAll("li")].map((element) => ({
  element,
  text: (element.textContent ?? "").toLowerCase(),
}));
const sections = document.querySelectorAll("section");
const input = /** @type {HTMLInputElement} */ (document.getElementById("search"));
const output = /** @type {HTMLOutputElement} */ (document.querySelector("output"));

input.addEventListener("input", search);
document.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  /** @type {HTMLAnchorElement | null} */ (document.querySelector("li:not([hidden]) a"))?.click();
});
document.addEventListener("keydown", (event) => {
  const isSearch = event.key === "k" && (event.ctrlKey || event.metaKey);
  if (!isSearch && (event.key !== "/" || event.target === input)) return;
  event.preventDefault();
  input.select();
});
addEventListener("hashchange", followHash);
followHash();
// A browser that comes back to the page fills in what was typed.
addEventListener("pageshow", search);

/** Shows the operations that contain every word. */
function search() {
  const words = input.value.toLowerCase().split(/\s+/);
  let found = 0;
  for (const { element, text } of items) {
    const isFound = words.every((word) => text.includes(word));
    element.hidden = !isFound;
    if (isFound) found++;
  }
  for (const section of sections) section.hidden = section.querySelector("li:not([hidden])") === null;
  output.textContent = input.value.trim() === "" ? "" : `${found} found`;
}

function followHash() {
  const { hash } = location;
  if (hash === "#search") input.select();
  else if (/^#(decision|code|permission)-/.test(hash)) location.replace(`about.html${hash}`);
  else if (hash.startsWith("#tag/")) {
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("li a"));
    // Scalar names the parts of an operation after it: `…/getUser.responses.200`.
    const isTarget = (/** @type {HTMLAnchorElement} */ link) =>
      hash.startsWith(link.hash) && /^(?:[./]|$)/.test(hash.slice(link.hash.length));
    const link = [...links].find(isTarget);
    if (link !== undefined) location.replace(link.pathname + hash);
  }
}
