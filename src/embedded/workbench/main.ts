import { createPageUniver } from "./univerPage";
const g = document.getElementById("grid") as HTMLElement;
const c = document.createElement("div"); c.style.cssText = "position:absolute;inset:0"; g.prepend(c);
createPageUniver(c, "zh-CN", false);
