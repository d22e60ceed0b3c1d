/**
 * Keeps Scalar away from a link into the document's texts (`#decision-…`, `#code-…`, `#permission-…`): at
 * its start it would take the name for one of its own and rewrite it.
 *
 * @returns {() => void} Goes to the anchor as soon as it exists; to be called once Scalar has started.
 */
export function keepAnchor() {
  const { hash, pathname, search } = location;
  if (!/^#(decision|code|permission)-/.test(hash)) return () => {};
  history.replaceState(null, "", pathname + search);
  return () => {
    const id = decodeURIComponent(hash.slice(1));
    const observer = new MutationObserver(go);
    observer.observe(document.body, { childList: true, subtree: true });
    go();

    function go() {
      if (document.getElementById(id) === null) return;
      observer.disconnect();
      location.replace(hash);
    }
  };
}
