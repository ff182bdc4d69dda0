import { steadyMemory } from "../src/cli/steadyMemory";
import { planOfRegions } from "./regionFiles";
import { takeAllBack } from "./takeAllBack";

/** A process of its own: takes back `count` files as the command line does and prints its peak memory in kilobytes. */
steadyMemory();
const [count, ...paths] = process.argv.slice(2);
void takeAllBack(planOfRegions(paths.length), paths, Number(count)).then(() => console.log(process.resourceUsage().maxRSS));
