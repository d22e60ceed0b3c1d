import { fileURLToPath } from "node:url";

/** The folder of this package, with a slash at its end. */
export const room = fileURLToPath(new URL("..", import.meta.url));

/** The doors of the package: the name of each file in `dist`, and what it is made from. */
export const doors = {
  index: "src/index.ts",
  "react-query": "src/react-query/index.ts",
  testing: "src/testing/index.ts",
  validate: "src/validate/index.ts",
};

/** What a door may import when it is installed: its optional peers. All else is in the package. */
export const peers = ["@tanstack/react-query"];
