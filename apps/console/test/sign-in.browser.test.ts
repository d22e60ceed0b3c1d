import { describe, expect, test } from "vitest";
import { AUDIENCE, person, startProvider } from "./session/start-provider.ts";
import { hasChromium } from "./support/chromium.ts";
import { cardOf, demo } from "./support/places.ts";
import { openWindow, startConsole, useBrowser } from "./support/use-console.ts";

/** A server whose callers are those of an OpenID provider. */
async function startWithProvider(settings: Readonly<Record<string, string>> = {}) {
  const origin = Promise.withResolvers<string>();
  const { issuer } = await startProvider({ origin: origin.promise });
  const server = await startConsole({
    JWKS: `${issuer}/jwks`,
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: AUDIENCE,
    ...settings,
  });
  origin.resolve(server.origin);
  return { issuer, server };
}

const client = {
  CONSOLE_OIDC_CLIENT_ID: "console",
  CONSOLE_OIDC_SCOPES: "openid profile",
  CONSOLE_OIDC_AUDIENCE_PARAMETER: "resource",
};

describe.skipIf(!hasChromium)("with an OpenID provider", () => {
  const session = useBrowser();

  test("a person signs in there, comes back to the page, and reads what their token allows", async () => {
    const { server } = await startWithProvider(client);
    const { page, complaints } = await openWindow(session.browser, server, demo.user);
    await page.getByRole("button", { name: "Sign in" }).click();
    await cardOf(page, "Mobile signature").waitFor();
    expect(page.url()).toBe(`${server.origin}/console/${demo.user}`);
    expect(await page.getByText(person.name).count()).toBeGreaterThan(0);
    // Neither the code nor a token is left in the window.
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
    );
    expect(kept).toBe('[{},{},""]');
    expect(complaints).toEqual([]);
  });

  test("a page that is loaded again asks to sign in again", async () => {
    const { server } = await startWithProvider(client);
    const { page } = await openWindow(session.browser, server, demo.user);
    await page.getByRole("button", { name: "Sign in" }).click();
    await cardOf(page, "Mobile signature").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Sign in" }).click();
    await cardOf(page, "Mobile signature").waitFor();
  });

  test("without a client id, the page says what to set", async () => {
    const { server } = await startWithProvider();
    const { page, complaints } = await openWindow(session.browser, server);
    await page.getByText("CONSOLE_OIDC_CLIENT_ID").first().waitFor();
    expect(complaints).toEqual([]);
  });
});
