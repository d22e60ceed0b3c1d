import { expect, test } from "vitest";
import { runCommand } from "../../test/support/run-command.ts";

test.each([[[]], [["serve"]], [["token"]], [["history"]], [["reset"]], [["migrate"]]])(
  "%j --help explains itself and exits with 0",
  async (command) => {
    const { exitCode, stdout, stderr } = await runCommand([...command, "--help"], {});
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Usage: /);
  },
);

test("an unknown command is an error", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["fly"], {});
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/unknown command 'fly'/);
});

test("without a command, the commands are listed", async () => {
  const { exitCode, stderr } = await runCommand([], {});
  expect(exitCode).toBe(1);
  for (const name of ["serve", "token", "history", "reset", "migrate"]) expect(stderr).toContain(name);
});

test("serve tells every wrong setting and starts nothing", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["serve"], { PORT: "http", LOG_LEVEL: "loud" });
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^2 settings are wrong; nothing was started.\n {2}PORT .*\n {2}LOG_LEVEL .*\n$/);
});

test("a data directory that cannot be made is reported without a stack", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["serve"], { DATA_DIR: "/dev/null/data" });
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^\/dev\/null\/data: .*set DATA_DIR to a directory that this user can write to\.\n$/);
});
