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
    rolldownOptions: {
      onwarn: (warning, warn) => {
        // TanStack Query marks its files for server components, which there are none of here.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
    },
  },
  // The server gives its development token to the page that is at `Host`, so that stays as it is.
  server: {
    proxy: Object.fromEntries(
      ["/nevisidm", "/console/api"].map((path) => [path, { target: server, changeOrigin: false }]),
    ),
  },
});
