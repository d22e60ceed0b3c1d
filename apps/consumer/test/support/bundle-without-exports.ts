import fs from "node:fs";
import { promisify } from "node:util";
import { ResolverFactory } from "enhanced-resolve";
import { build } from "esbuild";

/** How a bundler that does not read `exports` is set up. */
interface WithoutExports {
  /** The members of a `package.json` that lead to its code, in their order. */
  readonly mainFields: readonly string[];
  /** The project that holds `node_modules`. */
  readonly resolveDir: string;
  readonly outfile: string;
}

/**
 * Bundles a program with webpack's resolver, which does not read `exports` here: like webpack 4, and like Metro where package
 * exports are off.
 *
 * @throws Error naming an import that is not found.
 */
export async function bundleWithoutExports(contents: string, options: WithoutExports): Promise<void> {
  const { mainFields, resolveDir, outfile } = options;
  const resolver = ResolverFactory.createResolver({
    fileSystem: fs,
    exportsFields: [],
    extensions: [".js"],
    mainFields: [...mainFields],
  });
  const resolve = promisify<object, string, string, object, string | false | undefined>(
    resolver.resolve.bind(resolver),
  );
  await build({
    stdin: { contents, resolveDir },
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "silent",
    plugins: [
      {
        name: "without-exports",
        setup: ({ onResolve }) =>
          void onResolve({ filter: /^[^.]/ }, async ({ path, resolveDir: from }) => ({
            path: (await resolve({}, from, path, {})) || path,
          })),
      },
    ],
  });
}
