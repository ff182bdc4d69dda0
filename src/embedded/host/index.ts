/** The door of the embedded host, for the workbench page; Node's is `connect/connectHeadless`. */
export { createUniverGrid } from "./univer/univerGrid";
export { createHost, type Host } from "./host";
export {
  BRIDGE_CHANNEL,
  connectIframe,
  isBridgeMessage,
  type BridgeMessage,
  type ConnectedHost,
  type IframeConnection,
} from "./connect/connectIframe";
export type { Grid, GridEvent } from "./grid";
export type { Book } from "./model/book";
export type { AxisState, ChartState, SeriesState, SheetRect } from "./model/chartState";
export type { Hyperlink } from "./model/sheetState";
export type { Rect } from "./model/rect";
export { INITIAL_COLUMNS, INITIAL_ROWS } from "./univer/context";
