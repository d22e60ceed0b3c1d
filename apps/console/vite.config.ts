import { defineConfig } from "vite";

/** Where `npm run console:dev` finds the API. */
const server = process.env.CREDENTIAL_API_URL ?? "http://127.0.0.1:3000";

/** Builds the page into `dist/`, which the server serves at `/console/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/console/",
  build: {
    target: "es2023",
    // The policy of the page allows no data: URLs in scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { "/nevisidm": server, "/console/api": server, "/docs": server } },
});
