/** express-openapi-validator on the whole contract, as its documentation shows: it validates requests and tokens. */
import openapi from "@credential-api/contract/openapi.json" with { type: "json" };
import express, { type ErrorRequestHandler, type Request } from "express";
import { middleware } from "express-openapi-validator";
import { announce } from "../../servers/peers/listen.ts";
import { exampleOf, isCaller } from "./handlers.ts";

const app = express();
app.use(express.json());
app.use(
  middleware({
    apiSpec: openapi as never,
    validateRequests: true,
    validateSecurity: { handlers: { bearer: ({ headers }) => isCaller(headers.authorization) } },
  }),
);
app.use(
  (
    { openapi: found }: Request & { readonly openapi?: { readonly schema: { readonly operationId?: string } } },
    response,
  ) => {
    const { status, headers, body } = exampleOf.get(found?.schema.operationId ?? "") ?? {
      status: 404,
      headers: {},
      body: {},
    };
    response.status(status).set(headers);
    if (body === undefined) response.end();
    else response.json(body);
  },
);
const sendError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ message: error.message, errors: error.errors });
};
app.use(sendError);
const server = app.listen(0, "127.0.0.1", () => announce(server));
