import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** This app. */
export const appFolder = here("../../");
/** The whole repository. */
export const rootFolder = here("../../../../");
/** The client package as it is written. */
export const clientFolder = here("../../../../packages/client/");
/** What tests make and use again. */
export const cacheFolder = here("../../node_modules/.cache/");
