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
