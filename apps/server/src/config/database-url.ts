import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ConnectionOptions } from "node:tls";
import { systemErrorCode } from "../cli-error.ts";
import { type Reader, SettingError } from "./setting-readers.ts";

/** Where a PostgreSQL database is, and how to log in. */
export interface DatabaseUrl {
  /** The servers that the database may be on, in the order in which they are tried. At least one. */
  readonly hosts: readonly DatabaseHost[];
  readonly user: string;
  /** Absent when the URL has none: `PGPASSWORD` counts then. */
  readonly password: string | undefined;
  readonly database: string;
  /** How the connection is encrypted; `false`: not at all. */
  readonly tls: DatabaseTls | false;
  /** The URL without the password and the parameters, for people. */
  readonly location: string;
}

/** One server of a database. */
export interface DatabaseHost {
  /** A host name, an IP address, or the absolute path of the directory of a Unix socket. */
  readonly host: string;
  readonly port: number;
}

/** What is checked of the server's certificate. */
interface DatabaseTls {
  /** The certificates of the authorities to trust, as PEM. Absent: those of Node. */
  readonly ca?: string;
  /** `false` accepts every certificate. */
  readonly rejectUnauthorized: boolean;
  /** Present: the name in the certificate is not compared with the host. */
  readonly checkServerIdentity?: NonNullable<ConnectionOptions["checkServerIdentity"]>;
}

/**
 * A URL as libpq has it: `postgres://user:password@host:5432,host2:5432/database?sslmode=verify-full&sslrootcert=ca.pem`.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 *
 * `sslmode` means what it means there. `sslrootcert` is read now. No message repeats any part of the URL.
 */
export const databaseUrl: Reader<DatabaseUrl> = (text, base) => {
  // `URL` knows no list of hosts.
  const { credentials, hosts, path, query } = urlPattern.exec(text)?.groups ?? {};
  if (hosts === undefined) {
    throw new SettingError("is not the URL of a PostgreSQL database. Use postgres://user:password@host:5432/database.");
  }
  const [user = "", ...password] = (credentials ?? "").split(":");
  if (user === "") throw new SettingError("names no user. Use postgres://user:password@host:5432/database.");
  const database = decode(path ?? "");
  if (database === "") throw new SettingError("names no database. Use postgres://user:password@host:5432/database.");
  const list = hosts.split(",").map(toHost);
  return {
    hosts: list,
    user: decode(user),
    password: password.length === 0 ? undefined : decode(password.join(":")),
    database,
    tls: toTls(new URLSearchParams(query), base),
    location: `postgres://${user}@${hosts}/${path}`,
  };
};

/** The last `@` ends the credentials, so that a password that is not encoded is never taken for a host. */
const urlPattern =
  /^postgres(?:ql)?:\/\/(?:(?<credentials>.*)@)?(?<hosts>[^/?#@]+)(?:\/(?<path>[^?#]*))?(?:\?(?<query>[^#]*))?$/;

function toHost(text: string): DatabaseHost {
  const { bracketed, name, port } =
    /^(?:\[(?<bracketed>[^\]]+)\]|(?<name>[^:]*))(?::(?<port>\d{1,5}))?$/.exec(text)?.groups ?? {};
  const host = bracketed ?? decode(name ?? "");
  const number = Number(port ?? 5432);
  if (host === "" || number < 1 || number > 65_535) {
    throw new SettingError(
      "names a host that is none. Use host, host:port or [IPv6]:port, with commas between several.",
    );
  }
  return { host, port: number };
}

function toTls(parameters: URLSearchParams, base: string): DatabaseTls | false {
  const known = ["sslmode", "sslrootcert", "target_session_attrs"];
  for (const name of parameters.keys()) {
    if (!known.includes(name)) {
      throw new SettingError(`has a parameter that is not supported. Use ${known.join(", ")}; the rest are settings.`);
    }
  }
  if ((parameters.get("target_session_attrs") ?? "read-write") !== "read-write") {
    throw new SettingError("asks for a session that cannot write. Leave target_session_attrs out: it is read-write.");
  }
  const mode = parameters.get("sslmode") ?? "disable";
  if (!(mode in modes)) {
    throw new SettingError(`has an sslmode that is not supported. Use ${Object.keys(modes).join(", ")}.`);
  }
  const file = parameters.get("sslrootcert");
  return modes[mode as keyof typeof modes](file === null ? undefined : readAuthorities(resolve(base, file)));
}

const anyHost = { checkServerIdentity: () => undefined };

/** https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION */
const modes = {
  disable: (): false => false,
  // With authorities it verifies against them, as in libpq.
  require: (ca: string | undefined): DatabaseTls =>
    ca === undefined ? { rejectUnauthorized: false } : { ca, rejectUnauthorized: true, ...anyHost },
  "verify-ca": (ca: string | undefined): DatabaseTls => ({ ...withCa(ca), rejectUnauthorized: true, ...anyHost }),
  "verify-full": (ca: string | undefined): DatabaseTls => ({ ...withCa(ca), rejectUnauthorized: true }),
} as const;

function withCa(ca: string | undefined): { readonly ca?: string } {
  return ca === undefined ? {} : { ca };
}

function readAuthorities(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new SettingError(
      `names a file of certificates that cannot be read (${path}: ${systemErrorCode(error)}). Check the path and the rights.`,
    );
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new SettingError("has a percent sign that encodes nothing. Write %25 for a percent sign.");
  }
}
