import { toAnchor, toSlug } from "./markdown.ts";

// Links within the page. Scalar makes the ids of tags, operations and schemas (`page/boot.js` configures how to
// make them); the others are anchors that the document's texts carry.

/** A link to an operation. */
export function linkToOperation(tag: string, operationId: string): string {
  return `[\`${operationId}\`](#tag/${toSlug(tag)}/${operationId})`;
}

/** A link to a schema, shown as the text. */
export function linkToSchema(name: string, text: string): string {
  return `[\`${text}\`](#models/${name})`;
}

/** A link to an error code in its catalogue. */
export function linkToCode(code: string): string {
  return `[\`${code}\`](#code-${code})`;
}

/** Where links to the error code lead. */
export function codeAnchor(code: string): string {
  return toAnchor(`code-${code}`);
}

/** A link to a permission in its catalogue. */
export function linkToPermission(name: string): string {
  return `[\`${name}\`](#permission-${name})`;
}

/** Where links to the permission lead. */
export function permissionAnchor(name: string): string {
  return toAnchor(`permission-${name}`);
}

/** The target of a link to a decision. */
export function decisionTarget(slug: string): string {
  return `#decision-${slug}`;
}

/** Where links to the decision lead. */
export function decisionAnchor(slug: string): string {
  return toAnchor(`decision-${slug}`);
}
