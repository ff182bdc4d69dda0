import { useExcel } from "./support";

const excel = useExcel();

/** Univer's styles, with the comparison of one style with all others to be counted. */
interface StyleList {
  _getExistingStyleId(style: object): string | null;
  toJSON(): object;
}

test("a style whose fields come in another order is compared with the others once, not for every cell", async () => {
  const styles = excel.current.api.getActiveWorkbook()!.getWorkbook().getStyles() as unknown as StyleList;
  const compared = jest.spyOn(styles, "_getExistingStyleId");
  await excel.run(async (context, sheet) => {
    const [own, other] = [sheet.getRange("A1:A40").format, sheet.getRange("B1:B40").format];
    own.font.bold = true;
    own.fill.color = "#DDEBF7";
    other.fill.color = "#DDEBF7";
    other.font.bold = true;
    await context.sync();
  });
  // Bold, bold on blue, blue, and bold on blue the other way round.
  expect(compared).toHaveBeenCalledTimes(4);
  expect(Object.keys(styles.toJSON())).toHaveLength(3);
});

test("several ranges are formatted together; what differs is null", async () => {
  const read = await excel.run(async (context, sheet) => {
    const { format } = sheet.getRanges("A1:B2,D4");
    format.fill.color = "#DDEBF7";
    format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("D4").format.font.bold = true;
    const [areas, one, between] = [sheet.getRanges("A1:B2,D4"), sheet.getRange("D4"), sheet.getRange("C3")];
    areas.load("address,areaCount,format/fill/color,format/font/bold");
    const edge = one.format.borders.getItem("EdgeBottom");
    edge.load("style");
    one.load("format/fill/color");
    between.load("format/fill/color");
    await context.sync();
    return {
      areas: [areas.areaCount, areas.format.fill.color, areas.format.font.bold],
      one: [one.format.fill.color, edge.style],
      between: between.format.fill.color,
    };
  });
  expect(read).toEqual({ areas: [2, "#DDEBF7", null], one: ["#DDEBF7", "Continuous"], between: "#FFFFFF" });
});

test("an address that is none is refused among several, too", async () => {
  const refused = excel.run(async (context, sheet) => {
    sheet.getRanges("A1,?").format.fill.color = "#DDEBF7";
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});
