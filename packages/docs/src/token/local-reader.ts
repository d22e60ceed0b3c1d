import type { HttpBindings } from "@hono/node-server";
import { isLoopback } from "../http/loopback.ts";
import { belongsToThisUser } from "./peer-user.ts";

/** The part of a context of Hono that says where a request comes from. */
export interface Received {
  readonly req: { header(name: string): string | undefined };
  readonly env: Pick<HttpBindings, "incoming">;
}

/**
 * Whether the request comes straight from a program of this user on this machine: the connection is a loopback connection,
 * `Host` is a loopback name or address (any other name can be pointed here by its owner: DNS rebinding), no header shows a
 * proxy, and where the system knows the owner of the other end (Linux), it is the user of this process.
 *
 * A proxy that this user runs, that rewrites `Host` and adds no header, looks like a browser.
 */
export async function isLocalReader(context: Received): Promise<boolean> {
  return (await whyNotLocal(context)) === undefined;
}

/** Says, as a sentence for the reader, why the request does not come from a local reader; `undefined` when it does. */
export async function whyNotLocal({ req, env }: Received): Promise<string | undefined> {
  const { incoming } = env;
  if (!isLoopback(incoming.socket.remoteAddress ?? "")) {
    return "A development token is only for readers on the machine of the server.";
  }
  if (!isLoopbackHost(req.header("Host") ?? "")) {
    return "A development token is only for a page that was opened at localhost, 127.0.0.1 or [::1].";
  }
  // Browsers send HTTP/1.1. By default nginx sends HTTP/1.0 and adds no header.
  if (incoming.httpVersion !== "1.1" || Object.keys(incoming.headers).some((name) => FORWARDING.test(name))) {
    return "A development token is only for a page that was opened without a proxy.";
  }
  if (!(await belongsToThisUser(incoming.socket))) {
    return "A development token is only for the user who runs the server.";
  }
  return undefined;
}

function isLoopbackHost(host: string): boolean {
  const [, name = ""] = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host) ?? [];
  return isLoopback(name);
}

/**
 * Headers that proxies, load balancers and tunnels add, and that no browser sends: RFC 7239 and RFC 9110 (section 7.6.3),
 * the `X-` family, and those of Cloudflare, Fastly, Fly, Azure, AWS, Envoy, ngrok and Tailscale.
 */
const FORWARDING =
  /^(forwarded|via|proxy-.*|(.*-)?(client|real|connecting|remote)-(ip|addr|host)|x-forwarded(-.*)?|x-original-.*|x-proxy.*|x-remote-.*|x-(envoy|arr|azure|amzn|ngrok|cluster)-.*|(cf|cdn|fastly|fly|ngrok|tailscale)-.*)$/;
