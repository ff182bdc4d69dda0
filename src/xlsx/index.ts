export { writeXlsx } from "./write/writeXlsx";
export { packFiles, type FileToPack } from "./write/packFiles";
export type { WriteXlsxOptions } from "./write/writeXlsx";
export { readWorkbookFile } from "./readWorkbookFile";
export { readXlsx } from "./read/readXlsx";
export type { XlsxReading } from "./read/readXlsx";
export type { XlsxError, XlsxWarning } from "./read/errors";
export { patchXlsx } from "./patch/patchXlsx";
export { patchWorkbookFile } from "./patchWorkbookFile";
