/** Preloaded by a process of a test (`--import`): writes the URL of each module that it loads into the file `MODULES_FILE`. */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

registerHooks({
  load: (url, context, nextLoad) => {
    appendFileSync(process.env.MODULES_FILE ?? "", `${url}\n`);
    return nextLoad(url, context);
  },
});
