/** The console's API: what the help desk needs and the contract does not offer. Only the reference server has it. */
export type {
  CertificateDetails,
  CertificateRequest,
  ConsoleClients,
  ConsoleHistory,
  ConsoleHistoryEntry,
  ConsolePagination,
  ConsolePolicies,
  ConsolePolicy,
  ConsoleSession,
  DevelopmentSignIn,
  FoundCredential,
  FoundCredentials,
  MissingSignIn,
  OidcSignIn,
  SignedToken,
  SignIn,
} from "./console-types.ts";
export { CONSOLE_API_PATH, type ConsoleApiOptions, consoleApiPaths, createConsoleApi } from "./create-console-api.ts";
