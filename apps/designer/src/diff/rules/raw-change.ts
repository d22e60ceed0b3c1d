import type { Json } from "../read/json.ts";

/** One difference that `redocly diff` found between two documents. */
export interface RawChange {
  readonly kind: "added" | "removed" | "modified";
  /** The kind of object that changed, with the names that Redocly uses: `Schema`, `Response`, `Parameter`, ... */
  readonly typeName: string;
  /** The member that changed; only when `kind` is `modified`. */
  readonly property: string | undefined;
  /** The rules that the change violates. Empty for a harmless change, or for one that Redocly does not understand. */
  readonly rules: readonly string[];
  readonly base: RawSide | undefined;
  readonly revision: RawSide | undefined;
}

/** One side of a difference: a pointer into the document, and the value there. */
export interface RawSide {
  readonly pointer: string;
  readonly value: Json | undefined;
}
