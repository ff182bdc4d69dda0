import { formatAbsolute } from "../model/address";
import type { PageState } from "../model/pageState";
import { HostFault, invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type Property } from "../wire/hostClass";
import { parseAddress } from "../model/address";
import { rangeObject } from "./objects";
import { asRange, type SheetTarget } from "./targets";

const pageOf = ({ book, sheetId }: SheetTarget): PageState => book.state(sheetId).page;

function change({ book, sheetId }: SheetTarget, patch: Partial<PageState>): void {
  if (!book.plays.printer) throw new HostFault("GeneralException", "There is no printer to set the page up for.");
  book.state(sheetId).page = { ...book.state(sheetId).page, ...patch };
}

function plain<K extends keyof PageState>(key: K, check: (value: unknown) => PageState[K]): Property<SheetTarget> {
  return {
    get: (target) => pageOf(target)[key] ?? null,
    set: (target, value) => change(target, { [key]: check(value) }),
  };
}

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): string => {
    if (!words.includes(String(value))) throw invalidArgument(`${String(value)} is none of ${words.join(", ")}`);
    return String(value);
  };

function margin(side: keyof PageState["margins"]): Property<SheetTarget> {
  return {
    get: (target) => pageOf(target).margins[side],
    set: (target, value) => change(target, { margins: { ...pageOf(target).margins, [side]: Number(value) } }),
  };
}

function headerFooter(place: string): Property<SheetTarget> {
  return {
    get: (target) => pageOf(target).headersFooters[place] ?? "",
    set: (target, value) =>
      change(target, { headersFooters: { ...pageOf(target).headersFooters, [place]: String(value) } }),
  };
}

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

const headerFooterClass: HostClass<SheetTarget> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(PLACES.map((place) => [place, headerFooter(place)])),
  methods: {},
};

const headerFooterGroupClass: HostClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    state: { get: () => "Default" },
    defaultForAllPages: { object: (target) => instance(headerFooterClass, target) },
  },
  methods: {},
};

function address(argument: unknown): string {
  const rect = asRange(argument)?.rect ?? (typeof argument === "string" ? parseAddress(argument)?.rect : undefined);
  if (!rect) throw invalidArgument("a range or an address");
  return formatAbsolute(rect);
}

function stored(target: SheetTarget, text: string | undefined): ReturnType<typeof rangeObject> | null {
  const rect = text === undefined ? undefined : parseAddress(text)?.rect;
  return rect ? rangeObject({ ...target, rect }) : null;
}

/** `Excel.PageLayout`: kept for reading back; nothing is printed here. */
export const pageLayoutClass: HostClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    orientation: plain("orientation", oneOf("Portrait", "Landscape")),
    paperSize: plain("paperSize", String),
    zoom: plain("zoom", (value) => value as PageState["zoom"]),
    centerHorizontally: plain("centerHorizontally", (value) => value === true),
    centerVertically: plain("centerVertically", (value) => value === true),
    blackAndWhite: plain("blackAndWhite", (value) => value === true),
    printGridlines: plain("printGridlines", (value) => value === true),
    printHeadings: plain("printHeadings", (value) => value === true),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: { object: (target) => instance(headerFooterGroupClass, target) },
  },
  methods: {
    setPrintArea: (target, range) => change(target, { printArea: address(range) }),
    getPrintAreaOrNullObject: (target) => stored(target, pageOf(target).printArea),
    setPrintTitleRows: (target, range) => change(target, { titleRows: address(range) }),
    getPrintTitleRowsOrNullObject: (target) => stored(target, pageOf(target).titleRows),
    setPrintTitleColumns: (target, range) => change(target, { titleColumns: address(range) }),
    getPrintTitleColumnsOrNullObject: (target) => stored(target, pageOf(target).titleColumns),
    setPrintMargins: (target, _unit, options) => {
      const inches = Object.entries(options as Readonly<Record<string, number>>);
      const points = inches.map(([side, value]) => [side, value] as const);
      change(target, { margins: { ...pageOf(target).margins, ...Object.fromEntries(points) } });
    },
  },
};
