import type { FaultKind } from "../fault.ts";
import { concurrency } from "./changes/concurrency.ts";
import { creations } from "./changes/creations.ts";
import { lists } from "./changes/lists.ts";
import { members } from "./changes/members.ts";
import { policies } from "./changes/policies.ts";
import { removals } from "./changes/removals.ts";
import { states } from "./changes/states.ts";
import { vascoCredentials } from "./changes/vasco-credentials.ts";
import { versions } from "./changes/versions.ts";
import { access } from "./requests/access.ts";
import { json } from "./requests/json.ts";
import { limits } from "./requests/limits.ts";
import { mediaTypes } from "./requests/media-types.ts";
import { methods } from "./requests/methods.ts";
import { order } from "./requests/order.ts";
import { parameters } from "./requests/parameters.ts";
import { paths } from "./requests/paths.ts";
import { tokens } from "./requests/tokens.ts";
import { values } from "./requests/values.ts";
import { errors } from "./responses/errors.ts";
import { headers } from "./responses/headers.ts";
import { locations } from "./responses/locations.ts";
import { secrets } from "./responses/secrets.ts";
import { successes } from "./responses/successes.ts";
import { sockets } from "./sockets.ts";

/** The faults that a function in this process can have. */
export const faultKinds: readonly FaultKind[] = [
  methods,
  paths,
  tokens,
  access,
  order,
  mediaTypes,
  json,
  values,
  limits,
  parameters,
  errors,
  locations,
  successes,
  headers,
  secrets,
  versions,
  members,
  states,
  policies,
  creations,
  removals,
  lists,
  vascoCredentials,
  concurrency,
];

/** The faults that only a server on a port can have. */
export const socketFaults: FaultKind = sockets;
