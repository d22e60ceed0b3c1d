import { describeRuntimes, workspaceReactQuery } from "./support/run-exercise.ts";

// The other runtimes are in runtimes.tools.test.ts.
describeRuntimes(
  [{ name: `Node ${process.versions.node.split(".")[0]}`, command: () => [process.execPath] }],
  [workspaceReactQuery],
);
