import type { SomeRuleTexts } from "./ruleTexts";

/** About the workbook itself: what the reader could not find or trust. */
export const workbookRules = {
  "sheet-missing": {
    name: { zh: "缺工作表", en: "Sheet missing" },
    summary: { zh: "填报表或汇总表不见了。", en: "The entry or summary sheet is gone." },
    sentences: {
      "sheet-missing": {
        zh: "找不到工作表“{sheet}”，其中的数据没有参加审核。请恢复该表，或重新加载规划模板后粘贴数值。",
        en: "The sheet “{sheet}” is missing, so its figures were not audited. Restore it, or load the plan again and paste the values.",
      },
    },
  },
  "table-missing": {
    name: { zh: "缺表格", en: "Table missing" },
    summary: { zh: "表格被删除或转成了普通区域。", en: "A table was deleted or turned into a range." },
    sentences: {
      "table-missing": {
        zh: "工作表“{sheet}”里的表格 {table} 不见了（可能被转成了普通区域），数据无法识别。请撤销该操作，或重新加载规划模板后粘贴数值。",
        en: "The table {table} on “{sheet}” is gone (perhaps converted to a range), so its figures cannot be read. Undo that, or load the plan again and paste the values.",
      },
    },
  },
  "sheet-of-another-plan": {
    name: { zh: "另一份规划的表", en: "Sheet of another plan" },
    summary: { zh: "表里的行是另一份规划的指标。", en: "The rows of a sheet are another plan's indicators." },
    sentences: {
      "sheet-of-another-plan": {
        zh: "工作表“{sheet}”是另一份规划的，不是“{plan}”的（可能是撤销时恢复了旧表），其中的数没有读取。请重做（Ctrl+Y）刚才撤销的操作；或先把要用的数另存，再重新加载规划模板。",
        en: "“{sheet}” belongs to another plan, not to “{plan}” (undoing in Excel may have brought it back), so its figures were not read. Redo what was undone (Ctrl+Y), or save the figures you need elsewhere and load the plan again.",
      },
    },
  },
  "table-read-by-headers": {
    name: { zh: "表格变成了区域", en: "Table turned into a range" },
    summary: {
      zh: "表格被转成普通区域或被其他软件丢掉，已按列标题读取。",
      en: "A table became a range, or another program dropped it; it was read by its headers.",
    },
    sentences: {
      "table-read-by-headers": {
        zh: "工作表“{sheet}”的表格变成了普通区域（可能由其他软件保存过），已按列标题读取，数据完整。如要继续填报，请用 Excel 或 WPS 打开原来下发的文件。",
        en: "The table on “{sheet}” is a plain range now, perhaps since another program saved it. It was read by its headers, and nothing is lost. To go on filling it in, use the file that was sent out, in Excel or WPS.",
      },
    },
  },
  "columns-missing": {
    name: { zh: "表格结构被破坏", en: "Table structure broken" },
    summary: { zh: "一张表缺了许多列。", en: "Many columns of a table are gone." },
    sentences: {
      "columns-missing": {
        zh: "工作表“{sheet}”的表格结构被破坏：缺 {count} 列（{columns} 等）。请用原来下发的文件，把填报数粘贴为数值后再报。",
        en: "The structure of the table on “{sheet}” is broken: {count} columns are missing ({columns}). Take the file that was sent out, paste the figures into it as values and return that.",
      },
    },
  },
  "column-missing": {
    name: { zh: "缺列", en: "Column missing" },
    summary: { zh: "填报表缺一列。", en: "A column of the entry table is gone." },
    sentences: {
      "column-missing": {
        zh: "工作表“{sheet}”缺少“{column}”列，这一列的数据没有参加审核。请撤销删除或恢复该列标题。",
        en: "The column “{column}” is missing on “{sheet}”, so it was not audited. Undo the deletion or restore its header.",
      },
    },
  },
  "column-duplicated": {
    name: { zh: "列重复", en: "Column repeated" },
    summary: { zh: "填报表同名的列不止一个。", en: "A column appears more than once." },
    sentences: {
      "column-duplicated": {
        zh: "工作表“{sheet}”有不止一个“{column}”列，无法确定以哪列为准。请删除多余的列。",
        en: "The column “{column}” appears more than once on “{sheet}”, so it is unclear which one counts. Delete the extra column.",
      },
    },
  },
  "header-renamed": {
    name: { zh: "列标题被改", en: "Header renamed" },
    summary: { zh: "列标题被改，仍按原列读取。", en: "A header was changed; the column is still read." },
    sentences: {
      "header-renamed": {
        zh: "工作表“{sheet}”的列标题“{column}”被改成了“{found}”，已按原列读取。请改回原标题，以免汇总时认不出。",
        en: "The header “{column}” on “{sheet}” was changed to “{found}”; the column was still read. Change it back, or merging may not recognise it.",
      },
    },
  },
  "row-missing": {
    name: { zh: "缺指标行", en: "Row missing" },
    summary: { zh: "填报表缺一个指标的行。", en: "The row of an indicator is gone." },
    sentences: {
      "row-missing": {
        zh: "工作表“{sheet}”缺少指标“{row}”这一行，该指标没有参加审核。请恢复该行。",
        en: "The row of “{row}” is missing on “{sheet}”, so this indicator was not audited. Restore the row.",
      },
    },
  },
  "row-duplicated": {
    name: { zh: "指标行重复", en: "Row repeated" },
    summary: { zh: "一个指标不止一行，只读第一行。", en: "An indicator has several rows; the first is read." },
    sentences: {
      "row-duplicated": {
        zh: "工作表“{sheet}”里指标“{row}”出现了不止一行，只读了第一行。请删除多余的行。",
        en: "“{row}” has more than one row on “{sheet}”; only the first was read. Delete the extra rows.",
      },
    },
  },
  "row-unknown": {
    name: { zh: "多出的行", en: "Unknown row" },
    summary: { zh: "填报表里有不属于规划的行。", en: "A row is no indicator of the plan." },
    sentences: {
      "row-unknown": {
        zh: "工作表“{sheet}”的“{row}”这一行不是规划里的指标，没有读取。自己加的内容请放到别的工作表。",
        en: "The row “{row}” on “{sheet}” is not an indicator of the plan and was not read. Keep additions on a sheet of your own.",
      },
    },
  },
  "formula-overwritten": {
    name: { zh: "公式被改", en: "Formula overwritten" },
    summary: { zh: "公式单元格被改成了数或别的公式。", en: "A formula was replaced by a value or another formula." },
    sentences: {
      "formula-overwritten": {
        zh: "工作表“{sheet}”里“{row}”的“{column}”公式被改掉了，显示的数不会再更新。请撤销，或重新加载规划模板后粘贴数值。",
        en: "The formula in “{column}” of “{row}” on “{sheet}” was overwritten, so it no longer updates. Undo that, or load the plan again and paste the values.",
      },
    },
  },
  "formulas-overwritten": {
    name: { zh: "公式大量丢失", en: "Formulas lost" },
    summary: {
      zh: "一张表的许多公式变成了数值或别的公式。",
      en: "Many formulas of a table became values or other formulas.",
    },
    sentences: {
      "formulas-overwritten": {
        zh: "工作表“{sheet}”有 {count} 个公式变成了数值或别的公式（可能整表粘贴过，或由其他软件保存过），显示的数不会再更新；填报数已照常读取。请用原来下发的文件，把填报数粘贴为数值。",
        en: "On “{sheet}”, {count} formulas became values or other formulas, perhaps since the sheet was pasted over or saved by another program. They no longer update; the figures typed were read. Paste those as values into the file that was sent out.",
      },
    },
  },
  "formula-not-calculated": {
    name: { zh: "公式没有计算过", en: "Formula never calculated" },
    summary: {
      zh: "填报格里的公式没有结果，文件由不会计算的软件保存。",
      en: "A formula in an entry cell has no result: a program that does not calculate saved the file.",
    },
    sentences: {
      "formula-not-calculated": {
        zh: "工作表“{sheet}”的填报格里有 {count} 个公式没有计算结果（文件由不会计算的软件保存），这些数没有读到。请用 Excel 或 WPS 打开、保存一次再报。",
        en: "On “{sheet}”, {count} formulas in entry cells have no result, because a program that does not calculate saved the file; these figures were not read. Open it in Excel or WPS, save it once and return it.",
      },
    },
  },
  "published-text-edited": {
    name: { zh: "规划原文被改", en: "Published text edited" },
    summary: {
      zh: "指标名称、单位、基期、目标等与规划原文不同。",
      en: "A name, unit, baseline or target differs from what the plan prints.",
    },
    sentences: {
      "published-text-edited": {
        zh: "工作表“{sheet}”里“{row}”的“{column}”是“{found}”，规划原文是“{printed}”，审核以原文为准。请改回。",
        en: "“{column}” of “{row}” on “{sheet}” reads “{found}”, but the plan prints “{printed}”, which the audit uses. Change it back.",
      },
    },
  },
  "setting-invalid": {
    name: { zh: "设置无效", en: "Invalid setting" },
    summary: {
      zh: "报告年度、判定线或界限的值无法使用。",
      en: "The year reported to or a limit has an unusable value.",
    },
    sentences: {
      "setting-invalid": {
        zh: "设置“{setting}”的值“{found}”无法使用，已按 {used} 处理。请改成有效的值。",
        en: "The setting “{setting}” has the unusable value “{found}”; {used} was used instead. Enter a valid value.",
      },
    },
  },
  "settings-missing": {
    name: { zh: "缺审核界限", en: "Limits of the audit missing" },
    summary: {
      zh: "放审核界限的单元格不见了，按默认值审核。",
      en: "The cells of the audit limits are gone; the defaults are used.",
    },
    sentences: {
      "settings-missing": {
        zh: "放审核界限的单元格不见了（“{sheet}”可能被删除），已按默认界限审核。要用自己的界限，请撤销删除。",
        en: "The cells of the audit's limits are gone (perhaps “{sheet}” was deleted), so the defaults were used. Undo the deletion to use your own.",
      },
    },
  },
  "submission-unsigned": {
    name: { zh: "未填填表人或日期", en: "Not signed" },
    summary: { zh: "下发的填报表没有填填表人或日期。", en: "A workbook that was sent out names no reporter or date." },
    sentences: {
      "submission-unsigned": {
        zh: "这是下发的填报表，{blank}还空着。报出前请在填报表上方填好。",
        en: "This workbook was sent out to be filled in, and is blank at: {blank}. Fill that in at the head of the entry sheet before sending it back.",
      },
    },
  },
  "metadata-missing": {
    name: { zh: "缺元数据", en: "Metadata missing" },
    summary: { zh: "隐藏的元数据表不见了。", en: "The hidden metadata sheet is gone." },
    sentences: {
      "metadata-missing": {
        zh: "隐藏的元数据表不见了，无法确认是哪个规划、哪个版本。请用原文件重填，或重新加载规划模板后粘贴数值。",
        en: "The hidden metadata sheet is gone, so plan and version cannot be confirmed. Use the original file, or load the plan again and paste the values.",
      },
    },
  },
  "metadata-damaged": {
    name: { zh: "元数据损坏", en: "Metadata damaged" },
    summary: { zh: "隐藏的元数据有一部分读不出来。", en: "A part of the hidden metadata cannot be read." },
    sentences: {
      "metadata-damaged": {
        zh: "隐藏的元数据表里“{part}”已损坏，无法读取。请用原文件重填，或重新加载规划模板后粘贴数值。",
        en: "“{part}” on the hidden metadata sheet is damaged and cannot be read. Use the original file, or load the plan again and paste the values.",
      },
    },
  },
  "older-template": {
    name: { zh: "模板版本较旧", en: "Older template" },
    summary: { zh: "工作簿用的是旧版模板。", en: "The workbook was made from an older template." },
    sentences: {
      "older-template": {
        zh: "工作簿用的是第 {found} 版模板，现行是第 {current} 版，目标或名称可能已更正。请用新模板重新建表后粘贴数值。",
        en: "The workbook was made from template version {found}; version {current} is current and may correct targets or names. Make a new workbook and paste the values.",
      },
    },
  },
  "target-differs-from-plan": {
    name: { zh: "目标与规划不一致", en: "Target differs from the plan" },
    summary: {
      zh: "地区填报表的目标或名称与现行规划分解不一致。",
      en: "Targets or names in the workbook of a region are no longer those of the plan.",
    },
    sentences: {
      "target-differs-from-plan": {
        zh: "“{row}”的目标或名称与现行规划不一致：文件中的目标为“{found}”，规划分解为“{printed}”。填报数照常汇总，完成率按规划计算；请退回重填或重新下发。",
        en: "Target or name of “{row}” is not the plan''s: the file has the target “{found}”, the plan allots “{printed}”. Its figures were merged and are judged by the plan; return the file or send it out again.",
      },
    },
  },
  "sheet-not-read": {
    name: { zh: "工作表没有读取", en: "Sheet not read" },
    summary: {
      zh: "报送的文件里有一张不是本表的工作表，上面有数，没有读取。",
      en: "A returned file has a sheet of somebody's own with figures, which were not read.",
    },
    sentences: {
      "sheet-not-read": {
        zh: "工作表“{sheet}”不是下发的表，上面的 {count, number} 个数没有汇总。如果是复制出来填的，请把数填回“指标填报”。",
        en: "“{sheet}” is no sheet of the form; its {count, plural, one {figure was} other {# figures were}} not merged. If it is a copy that was filled in, put the figures into the entry sheet.",
      },
    },
  },
  "column-not-read": {
    name: { zh: "有一列没有读取", en: "Column not read" },
    summary: {
      zh: "填报表旁边或中间加了一列，上面有数，没有读取。",
      en: "A column beside the entry table, or put into it, has figures, which were not read.",
    },
    sentences: {
      "column-not-read": {
        zh: "工作表“{sheet}”的 {column} 列不是填报列，其中 {count, number} 个数没有汇总。该报的数请填到对应年度的列。",
        en: "Column {column} of “{sheet}” is no column of the form; its {count, plural, one {figure was} other {# figures were}} not merged. Put what is to be reported into the column of its year.",
      },
    },
  },
  "row-hidden": {
    name: { zh: "有数的行被隐藏", en: "Hidden row with figures" },
    summary: { zh: "隐藏的行里有数，已照常汇总。", en: "A hidden row holds figures; they were merged." },
    sentences: {
      "row-hidden": {
        zh: "工作表“{sheet}”里“{row}”这一行被隐藏，但有数，已照常汇总。请确认这些数要报。",
        en: "The row “{row}” of “{sheet}” is hidden but holds figures, which were merged. Check that they are meant to be reported.",
      },
    },
  },
  "row-not-merged": {
    name: { zh: "有行没有汇总", en: "Row not merged" },
    summary: {
      zh: "报送的文件里有一行不是规划分给该地区的，或单位、类型不同，没有汇总；其他行照常汇总。",
      en: "A row of a returned file is not one that the plan has for the region, or has another unit or kind. It was left out; the other rows were merged.",
    },
    sentences: {
      "row-not-merged": {
        zh: "“{row}”（单位：{unit}）没有汇总：规划没有把这一行分给该地区，或单位、类型不同。请核对这一行，需要时用现行规划重新下发。",
        en: "“{row}” (unit: {unit}) was not merged: the plan does not have this row for the region, or has it in another unit or kind. Check the row; send the present plan out again where needed.",
      },
    },
  },
  "row-not-in-file": {
    name: { zh: "文件缺行", en: "Row not in the file" },
    summary: {
      zh: "规划分给该地区的一行，报送的文件里没有。",
      en: "A row that the plan has for the region is not in its returned file.",
    },
    sentences: {
      "row-not-in-file": {
        zh: "文件里没有“{row}”这一行，该地区这一行的数还没有报。请用现行规划重新下发，或请该地区补报。",
        en: "The file has no row “{row}”, so the region has not reported it. Send the present plan out again, or ask for the figures.",
      },
    },
  },
  "form-of-another-year": {
    name: { zh: "填报表是别的年度的", en: "Form of another year" },
    summary: {
      zh: "报送的填报表是为另一个年度下发的，可能用去年的表填了今年的数。",
      en: "The returned form was sent out for another year: perhaps last year's form with this year's figures.",
    },
    sentences: {
      "form-of-another-year": {
        zh: "填报表是为 {asked} 年下发的，本次按 {merged} 年汇总：应报、审核和合计都按 {merged} 年算。请确认没有用错表。",
        en: "The form was sent out for {asked} and is merged for {merged}: what is due, the findings and the totals all go by {merged}. Check that it is the right form.",
      },
    },
  },
  "signed-date-unclear": {
    name: { zh: "填报日期认不出", en: "Date not understood" },
    summary: {
      zh: "填报日期认不出是哪一天，不能用来判断哪份文件最新。",
      en: "The date under the report cannot be read, so it does not tell which file is the newest.",
    },
    sentences: {
      "signed-date-unclear": {
        zh: "填报日期“{found}”认不出是哪一天，不用来判断哪份文件最新。请改成 2026-01-15 这样的日期。",
        en: "The date “{found}” cannot be read and does not count in telling the newest file. Type it like 2026-01-15.",
      },
    },
  },
  "signed-date-implausible": {
    name: { zh: "填报日期不合理", en: "Implausible date" },
    summary: {
      zh: "填报日期早于上报年度或晚于今天，不能用来判断哪份文件最新。",
      en: "The date under the report lies before the year reported on or after today, so it does not tell which file is the newest.",
    },
    sentences: {
      "signed-date-implausible": {
        zh: "填报日期“{found}”早于上报年度或晚于今天，不用来判断哪份文件最新。请核对年份。",
        en: "The date “{found}” lies before the year reported on or after today and does not count in telling the newest file. Check the year.",
      },
    },
  },
  "file-named-otherwise": {
    name: { zh: "文件名与地区不符", en: "File named after another region" },
    summary: {
      zh: "文件名写的是一个地区，文件里是另一个地区。",
      en: "The file's name tells one region, the file itself another.",
    },
    sentences: {
      "file-named-otherwise": {
        zh: "文件名写的是“{named}”，文件里是“{region}”的填报表，已计入“{region}”。请确认没有拿错表。",
        en: "The file is named after “{named}”, but is the form of “{region}” and counts for “{region}”. Check that it is not a mix-up.",
      },
    },
  },
  "text-merged-as-number": {
    name: { zh: "文本按数字汇总", en: "Text merged as a number" },
    summary: {
      zh: "报送的文件里存成文本的数字，只能表示一个数，已按该数汇总。",
      en: "A number stored as text in a returned file, which can mean only one number and was merged as that.",
    },
    sentences: {
      "text-merged-as-number": {
        zh: "“{found}”存成了文本，只能表示 {merged}，已按 {merged} 汇总。请在填报表里改为数字 {merged}。",
        en: "“{found}” is stored as text that can only mean {merged}, and was merged as {merged}. Type {merged} as a number in the entry sheet.",
      },
    },
  },
  "newer-workbook": {
    name: { zh: "工作簿版本较新", en: "Newer workbook" },
    summary: { zh: "工作簿由更新的版本生成。", en: "The workbook was made by a newer version." },
    sentences: {
      "newer-workbook": {
        zh: "工作簿是较新版本（{found}）做的，本插件只认识到 {current}。请先更新插件。",
        en: "The workbook was made by a newer version ({found}); this add-in knows {current}. Update the add-in first.",
      },
    },
  },
  "template-unknown": {
    name: { zh: "未知规划", en: "Unknown plan" },
    summary: { zh: "不认识工作簿所属的规划。", en: "The plan of the workbook is unknown." },
    sentences: {
      "template-unknown": {
        zh: "工作簿说的规划“{template}”不在本插件的模板里，无法审核。请更新插件或核对文件来源。",
        en: "The workbook belongs to the plan “{template}”, which this add-in does not have. Update the add-in or check where the file comes from.",
      },
    },
  },
  "external-link": {
    name: { zh: "外部链接", en: "External link" },
    summary: { zh: "工作簿有指向外部的链接。", en: "The workbook links to the outside." },
    sentences: {
      "external-link": {
        zh: "工作簿含有指向外部的链接：“{found}”，打开时可能取不到数，也有安全风险。请断开链接并改为数值。",
        en: "The workbook holds a link to the outside: “{found}”. It may not work elsewhere and is a security risk. Break the link and keep the values.",
      },
    },
  },
  "rule-fault": {
    name: { zh: "规则执行出错", en: "Rule broke down" },
    summary: { zh: "一条规则执行出错，其他规则不受影响。", en: "A rule broke down; the others are not affected." },
    sentences: {
      "rule-fault": {
        zh: "规则“{rule}”执行时出错，没有完成核对；其他规则不受影响。这是程序问题，请反馈：{detail}",
        en: "The rule “{rule}” broke down and did not finish; other rules are not affected. This is a fault of the program, please report it: {detail}",
      },
    },
  },
} as const satisfies SomeRuleTexts;
