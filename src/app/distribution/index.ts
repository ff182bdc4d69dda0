export { regionFileName, safeNamePart, zipName } from "./fileNames";
export { planRefusal, regionFiles, regionsRefusal, type SendOut } from "./regionFiles";
export { openForRegion, openSendOutChoices, sendOutOpen } from "./sendOutOpen";
export type * from "./types";
