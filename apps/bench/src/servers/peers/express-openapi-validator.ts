/** express-openapi-validator: request validation by the document, no caller. */
import express, { type ErrorRequestHandler } from "express";
import { middleware } from "express-openapi-validator";
import { createCredentials } from "./credentials.ts";
import { announce } from "./listen.ts";
import { route, toOneOperation } from "./schemas.ts";

const credentials = createCredentials();

const app = express();
app.disable("x-powered-by").disable("etag");
app.use(express.json());
app.use(
  middleware({
    apiSpec: toOneOperation() as never,
    validateApiSpec: false,
    validateRequests: { removeAdditional: false, coerceTypes: false },
    validateSecurity: false,
  }),
);
app.patch(route, ({ params, body }, response) => {
  const credential = credentials.change(String(params.clientExtId), String(params.userExtId), body);
  if (credential === undefined) response.status(404).json({ error: "not found" });
  else response.json(credential);
});
const sendError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ errors: error.errors });
};
app.use(sendError);
const server = app.listen(0, "127.0.0.1", () => announce(server));
