import type { Catalogue } from "../format";

/** What each command of the command line does. */
export const commandHelp = {
  templates: { zh: "列出全部规划模板", en: "list all published plans" },
  template: { zh: "显示一个规划的指标", en: "show one plan's indicators" },
  create: {
    zh: "生成工作簿；已完成的规划自动填入公布的结果\nCSV（UTF-8）三列：indicator（代码或序号）、period（年份或 total）、value",
    en: "make a workbook; a finished plan gets its published results\nCSV (UTF-8) columns: indicator (id or number), period (year or total), value",
  },
  allocate: {
    zh: "把一项目标逐年分解到各地区，写入新工作簿\nCSV（UTF-8）列名：region（地区），可另有 weight（权重）、base（基数）",
    en: "spread a target over regions and years, in a new workbook\nCSV (UTF-8) columns: region, and where given weight, base",
  },
  distribute: {
    zh: "下发：每个地区一个工作簿，只含本地区的指标和目标\n--region 可重复，缺省为全部地区；--return-to 为报送给谁",
    en: "send out: one workbook per region with its own rows and targets only\n--region may be repeated, default all; --return-to: whom to send it back to",
  },
  consolidate: {
    zh: "汇总各地区报送的工作簿：先报告谁报了、缺什么、错在哪，再合并\n--dry-run 只报告；--strict 有一个地区没报齐就不写文件；--csv 列出每个数据来自哪个文件、单元格、填表人；\n--return 把有问题的工作簿标出问题，存入该文件夹，供退回",
    en: "merge the workbooks that regions returned: first a report of who returned,\nwhat is missing and wrong, then the merged workbook\n--dry-run reports only; --strict writes nothing unless every region is complete; --csv lists file, cell and reporter of each figure;\n--return writes each faulty workbook with its findings marked, to send back",
  },
  audit: {
    zh: "审核工作簿\n--fix 把可确定的问题（如存成文本的数字）全部改好，存为副本（缺省为 名称-fixed.xlsx），逐格列出，再审核副本；原文件不动\n--lang 缺省为工作簿自己的语言",
    en: "audit a workbook\n--fix mends everything certain, such as numbers stored as text, in a copy (default NAME-fixed.xlsx),\nlists each cell, then audits the copy; the file itself stays as it is\n--lang: default the workbook's own language",
  },
  summarize: {
    zh: "汇总完成率；--lang 缺省为工作簿自己的语言",
    en: "completion rates of a workbook; --lang: default the workbook's own language",
  },
} as const satisfies Catalogue;

/** Words that stand for what an option takes, where they are not the same in both languages. */
export const optionWords = {
  region: { zh: "丰县", en: "NAME" },
  regions: { zh: "FILE.csv|甲县,乙县", en: "FILE.csv|a,b,c" },
  choice: { zh: "地区=文件", en: "REGION=FILE" },
} as const satisfies Catalogue;
