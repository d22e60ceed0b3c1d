import type { FaultKind } from "../fault.ts";

export const sockets: FaultKind = {
  kind: "HTTP on the wire",
  faults: [
    {
      name: "host-not-required",
      breaks: "A request without Host is accepted.",
      foundBy: ["server/sockets/no-host"],
      file: "listen.ts",
      edit: ['httpVersion === "1.0" && hosts.length === 0', "hosts.length === 0"],
    },
    {
      name: "two-hosts-accepted",
      breaks: "Of two Host lines, the first counts.",
      foundBy: ["server/sockets/two-hosts"],
      file: "listen.ts",
      edit: ["hosts.length === 1 &&", "hosts.length > 0 &&"],
    },
    {
      name: "host-unchecked",
      breaks: "A Host that is none is accepted.",
      foundBy: ["server/sockets/invalid-host-2"],
      file: "listen.ts",
      edit: ['host.test(hosts[0] ?? "")', "host.global === false"],
    },
    {
      name: "http-version-unchecked",
      breaks: "A request line without a version is accepted.",
      foundBy: ["server/sockets/no-version"],
      file: "listen.ts",
      edit: ['httpVersion.startsWith("1.") &&', ""],
    },
    {
      name: "lenient-parser",
      breaks: "The parser accepts what RFC 9112 forbids, such as Content-Length beside Transfer-Encoding.",
      foundBy: ["server/sockets/transfer-coding-6", "server/sockets/space-before-colon"],
      file: "listen.ts",
      edit: ["requireHostHeader: false", "requireHostHeader: false, insecureHTTPParser: true"],
    },
    {
      name: "head-not-limited",
      breaks: "A head of 1 MB is accepted.",
      foundBy: ["server/sockets/large-head"],
      file: "listen.ts",
      edit: ["requireHostHeader: false", "requireHostHeader: false, maxHeaderSize: 4_000_000"],
    },
    {
      name: "absolute-target-404",
      breaks: "A target in absolute form is 404.",
      foundBy: ["server/sockets/absolute-target"],
      file: "listen.ts",
      edit: ["path: toPath(url)", "path: url"],
    },
    {
      name: "incomplete-body-processed",
      breaks: "A request is processed although its body never came to its end.",
      foundBy: ["update-mobile-signature/sockets/incomplete-body"],
      file: "listen.ts",
      edit: [
        "for await (const chunk of incoming) chunks.push(chunk);",
        "try {\n    for await (const chunk of incoming) chunks.push(chunk);\n  } catch {}",
      ],
    },
    {
      name: "connection-kept",
      breaks: "The connection stays open after Connection: close.",
      foundBy: ["server/sockets/connection-close"],
      file: "listen.ts",
      edit: ["outgoing.writeHead(status", "outgoing.shouldKeepAlive = true;\n    outgoing.writeHead(status"],
    },
  ],
};
