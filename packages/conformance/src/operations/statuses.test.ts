import { operationIds, operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { scriptedContext, toErrorResponse, toResponse } from "../../test/cases/scripted-context.ts";
import type { Case } from "../model/case.ts";
import type { CaseContext } from "../model/context.ts";
import { Failure } from "../model/outcome.ts";
import { successOf } from "../requests/declared.ts";
import { casesOfOperations, operationCases } from "./index.ts";
import { commonStatuses } from "./shared/common-statuses.ts";
import { missingRecord } from "./shared/missing-records.ts";
import { bodyStatuses, limitZero, parameterTooLong, pathStatuses, unknownMember } from "./shared/request-statuses.ts";

test.each(operationIds)("%s has cases for the declared statuses, and for no other", (id) => {
  expect(Object.keys(operationCases[id].statuses).map(Number)).toEqual([...operations[id].statuses]);
  for (const [status, cases] of Object.entries(operationCases[id].statuses)) {
    for (const each of cases) {
      expect([each.id, each.operation, each.group]).toEqual([each.id, id, "statuses"]);
      expect([each.id, each.covers.status]).toEqual([each.id, Number(status)]);
    }
  }
});

test("every declared code is covered by a case of its operation", () => {
  const covered = new Set(casesOfOperations.map(({ operation, covers }) => `${operation} ${covers.code}`));
  const declared = operationIds.flatMap((id) =>
    Object.values(operations[id].errors).flatMap((codes) => codes.map((code) => `${id} ${code}`)),
  );
  const elsewhere = declared.filter((each) => !covered.has(each));
  expect(elsewhere).toEqual([]);
});

const subject = { id: "updateMobileSignature", prepare: operationCases.updateMobileSignature.prepare } as const;
const list = { id: "listUserCredentials", prepare: operationCases.listUserCredentials.prepare } as const;

describe("the cases that operations share", () => {
  const shared: readonly Case[] = [
    ...Object.values(commonStatuses(subject)).flat(),
    ...Object.values(bodyStatuses(subject)).flat(),
    ...Object.values(pathStatuses(list)).flat(),
    parameterTooLong(subject, "userExtId"),
    unknownMember(subject),
    limitZero(list),
    missingRecord(subject, "clientExtId", "client"),
    missingRecord(subject, "userExtId", "user"),
  ];
  const right = ({ covers, id }: Case) => {
    const location = locations.find(([part]) => id.endsWith(part))?.[1] ?? {};
    const body = { errors: [{ code: covers.code, message: "No.", ...location }] };
    return toResponse(covers.status ?? 0, body, [["retry-after", "5"]]);
  };

  test("pass with a server that returns the right errors", async () => {
    expect(await failing(shared, (each) => contextOf(() => right(each)))).toEqual([]);
  });

  test("fail with a server that accepts every request", async () => {
    const accepting = ({ operation }: Case) =>
      contextOf(() => toResponse(operation === null ? 200 : successOf(operation)));
    expect(await failing(shared, accepting)).toEqual(shared.map(({ id }) => id));
  });

  test("fail with a server that sends another code", async () => {
    const other = ({ covers }: Case) =>
      contextOf(() => toErrorResponse(covers.status ?? 0, "errors.conformance", [["retry-after", "5"]]));
    expect(await failing(shared, other)).toEqual(shared.map(({ id }) => id));
  });

  test("fail with a server that names no location or a wrong one", async () => {
    const located = shared.filter(({ id }) => locations.some(([part]) => id.endsWith(part)));
    const nowhere = ({ covers }: Case) => contextOf(() => toErrorResponse(covers.status ?? 0, covers.code ?? ""));
    const wrong = ({ covers }: Case) =>
      contextOf(() => toErrorResponse(covers.status ?? 0, covers.code ?? "", [], "/stateName"));
    expect(await failing(located, nowhere)).toEqual(located.map(({ id }) => id));
    expect(await failing(located, wrong)).toEqual(located.map(({ id }) => id));
  });

  test("fail with a server that changes something nevertheless", async () => {
    const changing = shared.filter(({ title }) => title.endsWith("nothing changes") && !title.startsWith("50"));
    const ofUpdate = changing.filter(({ operation }) => operation === subject.id);
    let version = 1;
    const context = (each: Case) =>
      contextOf(
        () => {
          version += 1;
          return right(each);
        },
        () => toResponse(200, { version }),
      );
    expect(ofUpdate.length).toBeGreaterThan(8);
    expect(await failing(ofUpdate, context)).toEqual(ofUpdate.map(({ id }) => id));
  });

  test.each([undefined, "soon", "3601", "1.5", "-1"])("fail for 503 with Retry-After %s", async (value) => {
    const unavailable = shared.filter(({ id }) => id.endsWith("503-unavailable"));
    const headers = value === undefined ? [] : [["retry-after", value] as const];
    const context = contextOf(() => toErrorResponse(503, "errors.unavailable", headers));
    expect(await failing(unavailable, () => context)).toHaveLength(1);
  });

  test("end the fault of a server that does not respond", async () => {
    const [broken] = commonStatuses(subject)[500];
    let isBroken = false;
    const context = contextOf(() => {
      throw new Error("connection reset");
    });
    const fault = async () => {
      isBroken = true;
      return async () => {
        isBroken = false;
      };
    };
    const data = { ...context.data, fault };
    await expect(broken.run({ ...context, data })).rejects.toThrow("connection reset");
    expect(isBroken).toBe(false);
  });
});

describe("422 for a parameter that is too long", () => {
  test("is about a parameter of the query, too, with the length that the contract says", async () => {
    const tooLong = parameterTooLong(list, "continuationToken");
    const paths: string[] = [];
    const context = contextOf(({ path }) => {
      paths.push(path);
      return toResponse(422, {
        errors: [{ code: "errors.invalidData", message: "No.", parameter: "continuationToken" }],
      });
    });
    await tooLong.run(context);
    const [, length = ""] = /with (\d+) characters/.exec(tooLong.title) ?? [];
    expect(paths).toEqual([expect.stringMatching(new RegExp(`\\?continuationToken=x{${length}}$`))]);
  });

  test("is a mistake in the case when the contract has no such limit", () => {
    expect(() => parameterTooLong(list, "limit")).toThrow("no parameter limit of listUserCredentials with a maxLength");
    expect(() => parameterTooLong(list, "tag")).toThrow("no parameter tag");
  });
});

const locations: readonly (readonly [id: string, location: object])[] = [
  ["422-parameter-too-long", { parameter: "userExtId" }],
  ["422-limit-zero", { parameter: "limit" }],
  ["422-unknown-member", { pointer: "/conformance" }],
];

function contextOf(
  respond: Parameters<typeof scriptedContext>[0]["respond"],
  read: Parameters<typeof scriptedContext>[0]["read"] = () => toResponse(404),
): CaseContext {
  const context = scriptedContext({ respond, read });
  return { ...context, data: { ...context.data, fault: async () => async () => {} } };
}

async function failing(cases: readonly Case[], toContext: (each: Case) => CaseContext): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const each of cases) {
    try {
      await each.run(toContext(each));
    } catch (error) {
      if (!(error instanceof Failure)) throw new Error(each.id, { cause: error });
      ids.push(each.id);
    }
  }
  return ids;
}
