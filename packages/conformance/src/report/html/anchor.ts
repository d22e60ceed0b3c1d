/** The id of the element that shows a case: that of the case, without what an id or a fragment cannot have. */
export function toAnchor(id: string): string {
  return `case-${id.replaceAll(/[^\w./-]/g, "_")}`;
}
