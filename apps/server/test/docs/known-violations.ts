/**
 * The axe rules that Scalar's own markup breaks, in every width together. The page cannot fix them: it does not render these
 * elements. A test fails when a rule is missing here, and when one that is here no longer fails: then delete it.
 */
export const knownViolations = {
  /** https://github.com/scalar/scalar/issues/9725: ARIA violations in the rendered page. A long example scrolls. */
  page: ["button-name", "scrollable-region-focusable"],
  /** Of the same issue, in parts of operations that Scalar renders when they come into view: they may be there or not. */
  lazy: ["aria-allowed-role", "landmark-unique", "list"],
  /** The same on the page behind the dialog, and https://github.com/scalar/scalar/issues/4051: accessibility of the API client. */
  dialog: [
    "aria-allowed-role",
    "aria-input-field-name",
    "aria-prohibited-attr",
    "aria-required-attr",
    "aria-valid-attr-value",
    "button-name",
    "landmark-no-duplicate-main",
    "landmark-unique",
    "presentation-role-conflict",
    "scrollable-region-focusable",
  ],
} as const satisfies { readonly [view: string]: readonly string[] };
