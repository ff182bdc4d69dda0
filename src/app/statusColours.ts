export { REGION_STATUS_COLOURS, STATUS_COLOURS } from "../workbook/style/palette";
