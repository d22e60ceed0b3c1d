/** The folders that have tests. A room is called by the last part of its path: `npm run test:room -- client`. */
export const rooms = [
  "scripts",
  "spec",
  "packages/openapi",
  "packages/contract",
  "packages/reference",
  "packages/client",
  "packages/conformance",
  "packages/docs",
  "apps/server",
  "apps/console",
  "apps/designer",
  "apps/consumer",
  "apps/bench",
].map((path) => ({ path, name: path.replace(/^.*\//, "") }));
