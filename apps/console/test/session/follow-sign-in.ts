/**
 * Follows the redirects of a provider as a browser does, with its cookies, until they lead back to an origin.
 *
 * @returns the address that the provider sends the browser back to.
 */
export async function followSignIn(authorizationUrl: string, origin: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = new URL(authorizationUrl);
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie, accept: "text/html" } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null) throw new Error(`${url.pathname} responded ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.origin === origin) return url.href;
  }
  throw new Error(`The provider leads on and on: ${url.href}`);
}
