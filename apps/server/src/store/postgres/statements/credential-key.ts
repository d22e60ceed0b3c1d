import type { StoredType } from "@credential-api/reference";

/** The column that identifies a credential of each type within its client. */
const keyColumns: { readonly [T in StoredType]: string } = { MobileSignature: "user_ext_id", Vasco: "ext_id" };

/**
 * The condition for the credential at a key. The type is written out, not a parameter: only then can the index that is there for
 * one type be used.
 */
export function atKey(type: StoredType, client = "$1", key = "$2"): string {
  return `client_ext_id = ${client} AND type = '${type}' AND ${keyColumns[type]} = ${key}`;
}

/** A statement for each type. */
export function byType<S>(toStatement: (type: StoredType) => S): { readonly [T in StoredType]: S } {
  return { MobileSignature: toStatement("MobileSignature"), Vasco: toStatement("Vasco") };
}
