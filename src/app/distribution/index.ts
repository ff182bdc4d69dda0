export { LONGEST_REGION, regionFileName, safeNamePart, zipName } from "./fileNames";
export { asSent, planRefusal, regionFiles, regionsRefusal, type SendOut } from "./regionFiles";
export { sendableRegions } from "./sendableRegions";
export { openForRegion, openSendOutChoices, sendOutOpen } from "./sendOutOpen";
export type * from "./types";
