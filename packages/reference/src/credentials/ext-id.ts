/**
 * A new external id: 128 random bits as 32 hexadecimal digits. `crypto.randomUUID` is missing in browsers on pages without
 * TLS, where this works, too.
 */
export function newExtId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
