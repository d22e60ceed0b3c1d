import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

test("one file runs openapi-fetch; the others name its types at most", () => {
  const files = readdirSync(src, { recursive: true }).filter((file) => /\.ts$/.test(file) && !/\.test/.test(file));
  const importing = files.filter((file) =>
    /^import (?!type )[^;]* from "openapi-fetch"/m.test(readFileSync(`${src}/${file}`, "utf8")),
  );
  expect(importing).toEqual(["http/core.ts"]);
});
