import type { Page } from "playwright-core";

/** The card of a credential on the page. */
export function cardOf(page: Page, name: "Mobile signature" | "VASCO credential") {
  return page.getByRole("article", { name });
}

/** The paths of the demo data. */
export const demo = {
  user: "clients/client-123/users/user-123",
  userWithoutCredentials: "clients/client-123/users/user-456",
  unassigned: "clients/client-123/vasco/vasco-456",
  mobile: { clientExtId: "client-123", userExtId: "user-123" },
  vasco: { clientExtId: "client-123", extId: "vasco-123" },
} as const;
