import { build } from "esbuild";
const t=Date.now();
await build({ entryPoints: ["src/embedded/host/univer/headlessUniver.ts"], outfile: ".cache/univer-headless.cjs", bundle: true, platform: "node", format: "cjs", minify: true, target: "node20", logLevel: "warning", mainFields: ["main", "module"], conditions: ["require"], loader: {".css":"empty"}, external:["opentype.js"] });
console.log(Date.now()-t);
