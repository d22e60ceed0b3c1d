/** What a token says to its reader. The server decides whether it is valid. */
export interface TokenClaims {
  readonly subject: string | undefined;
  readonly expiresAtMs: number | undefined;
}

/** Reads the claims of a JWT (RFC 7519). A text that is none says nothing. */
export function readClaims(token: string): TokenClaims {
  try {
    const { sub, exp } = JSON.parse(decodeBase64Url(token.split(".")[1] ?? ""));
    return {
      subject: typeof sub === "string" ? sub : undefined,
      expiresAtMs: typeof exp === "number" ? exp * 1_000 : undefined,
    };
  } catch {
    return { subject: undefined, expiresAtMs: undefined };
  }
}

function decodeBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
