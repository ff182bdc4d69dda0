import { planOfRegions } from "./regionFiles";
import { takeAllBack } from "./takeAllBack";

/** A process of its own: takes back `count` files and prints its peak memory in kilobytes. */
const [count, ...paths] = process.argv.slice(2);
void takeAllBack(planOfRegions(paths.length), paths, Number(count)).then(() => console.log(process.resourceUsage().maxRSS));
