/** `npm start`: installs what is missing, builds, and serves the workbench. */
import { ensureInstalled } from "./lib/ensureInstalled.mjs";

await ensureInstalled();
const { build } = await import("./lib/build.mjs");
const { buildWorkbench } = await import("./lib/buildWorkbench.mjs");
const { serve } = await import("./lib/serve.mjs");
console.log("Building the task pane and the workbench …");
await Promise.all([build(["pane"]), buildWorkbench()]);
const port = Number(process.env.PORT ?? 3000);
try {
  const { url } = await serve({ port });
  console.log(`\nPlan Indicators 规划指标 — workbench: ${url}\nStop with Ctrl+C.`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop the other program, or choose one: PORT=3001 npm start`);
  process.exit(1);
}
