import { changes } from "./changes.ts";
import { pages } from "./pages.ts";
import { problems } from "./problems.ts";
import type { States } from "./stage.ts";

/** Every state that has a design, and how to reach it. They are shown one after the other on one server. */
export const states: States = { ...pages, ...changes, ...problems };
