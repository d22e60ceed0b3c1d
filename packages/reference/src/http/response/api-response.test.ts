import { expect, test } from "vitest";
import { errorResponse, errorsOf } from "./api-response.ts";

test("an error response has its errors as JSON, made once", () => {
  const response = errorResponse(401, "errors.unauthorized", "No.", { "www-authenticate": "Bearer" });
  expect(JSON.parse(response.text)).toEqual(response.body);
  expect(response).toMatchObject({ status: 401, headers: { "www-authenticate": "Bearer" } });
});

test.each([undefined, null, "errors", {}, { errors: "none" }])("%j has no errors", (body) => {
  expect(errorsOf(body)).toEqual([]);
});
