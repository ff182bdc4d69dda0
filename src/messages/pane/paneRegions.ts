import type { Catalogue } from "../format";

/** Texts of the Regions screen's frame and of what its sections share. */
export const regionScreenMessages = {
  sections: { zh: "地区工作步骤", en: "Steps of the work with regions" },
  allocate: { zh: "分解", en: "Allocate" },
  send: { zh: "下发", en: "Send out" },
  take: { zh: "上报汇集", en: "Take back" },
  allocateWhat: {
    zh: "把全市目标分解到各地区、各年份，写成分解表。",
    en: "Spread a target over regions and years and write it as a break-down sheet.",
  },
  sendWhat: {
    zh: "给每个地区生成一份只含本地区任务的工作簿。",
    en: "Make a workbook for each region with its own rows and targets only.",
  },
  takeWhat: {
    zh: "读取各地区报送的工作簿，先核对，再合并。",
    en: "Read the workbooks that regions returned: check first, then merge.",
  },
  reading: { zh: "正在读取规划…", en: "Reading the plan…" },
  retry: { zh: "重试", en: "Try again" },
  chooseAll: { zh: "全选", en: "Choose all" },
  chooseNone: { zh: "全不选", en: "Choose none" },
  chosenOf: { zh: "已选 {count, number} / {all, number} 个", en: "{count, number} of {all, number} chosen" },
  cancel: { zh: "取消", en: "Cancel" },
  progress: {
    zh: "{label} {done, number} / {total, number}：{name}",
    en: "{label} {done, number} of {total, number}: {name}",
  },
  heard: { zh: "{label} {percent}%", en: "{label} {percent} %" },
  stepReading: { zh: "读取工作簿", en: "reading the workbook" },
  stepDescribing: { zh: "计算并审核", en: "calculating and auditing" },
  stepWriting: { zh: "写入工作表，请勿编辑单元格", en: "writing the sheets; please do not edit cells" },
  stopping: { zh: "正在停止…", en: "Stopping…" },
  savedAs: {
    zh: "文件 {name} 已交给浏览器保存，通常在“下载”文件夹。",
    en: "{name} was handed over to be saved, usually into the Downloads folder.",
  },
  saveAgain: { zh: "再保存一次", en: "Save again" },
  noDownloads: {
    zh: "Mac 和 iPad 上的 Excel 不让窗格保存文件。请用下面的“在新工作簿中打开”，再另存；或在网页版、Windows 版 Excel 中生成。",
    en: "Excel on a Mac or an iPad lets no pane save files. Use “Open as a new workbook” below and save it, or make the files in Excel on the web or for Windows.",
  },
  opensBehind: {
    zh: "在 Mac 上，新窗口可能开在后面：请在“窗口”菜单中找。",
    en: "On a Mac the new window may open behind this one: look for it in the Window menu.",
  },
  notSaved: { zh: "没有看到文件？", en: "No file appeared?" },
  notSavedNext: {
    zh: "Mac 版 Excel 和部分受管控的电脑不允许任务窗格保存文件。请改用 Windows 版或网页版 Excel 打开本工作簿再操作，或使用命令行 plan-indicators。",
    en: "Excel for Mac and some managed computers do not let a task pane save files. Open this workbook in Excel for Windows or on the web and repeat, or use the command line plan-indicators.",
  },
  stop: { zh: "停止", en: "Stop" },
  openSheet: { zh: "打开“{sheet}”", en: "Open “{sheet}”" },
} as const satisfies Catalogue;

/** Texts of errors about break-downs. */
export const regionErrors = {
  refused: { zh: "未能分解。", en: "The target was not spread." },
  exists: {
    zh: "规划中已有该指标的分解表（表{number}），未作改动。",
    en: "The plan has a break-down of this indicator already (table {number}). Nothing was changed.",
  },
  existsNext: { zh: "确认替换后再写入。", en: "Agree to replace it, then write again." },
} as const satisfies Catalogue;
