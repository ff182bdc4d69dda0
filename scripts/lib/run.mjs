import { spawn } from "node:child_process";

/**
 * Runs a program in the project folder and shows its output.
 * @returns its exit code; 127 where it cannot be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs one of the project's own development tools (node_modules/.bin) with Node. */
export function runTool(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}
