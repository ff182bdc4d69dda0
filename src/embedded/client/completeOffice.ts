/** What the embedded host says it supports and how it looks. */
export interface OfficeSettings {
  /** Highest ExcelApi requirement set, such as `1.13`. */
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Colours as Office gives them; undefined as on the web. */
  readonly officeTheme?: Readonly<Record<string, string>>;
}

/** Excel on Windows in Chinese, with the requirement set that the product needs. */
export const DEFAULT_OFFICE: OfficeSettings = {
  excelApi: "1.13",
  displayLanguage: "zh-CN",
  contentLanguage: "zh-CN",
  officeTheme: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
  },
};

const HOST_TYPE = {
  Word: "Word",
  Excel: "Excel",
  PowerPoint: "PowerPoint",
  Outlook: "Outlook",
  OneNote: "OneNote",
  Project: "Project",
  Access: "Access",
} as const;
const PLATFORM_TYPE = {
  PC: "PC",
  OfficeOnline: "OfficeOnline",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
} as const;

/** Sets that the client itself asks for and the host does have. */
const OTHER_SETS: ReadonlySet<string> = new Set(["DelayForCellEdit", "RichApiRuntime"]);

function isAtLeast(supported: string, asked: string): boolean {
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

/** `Office.context.requirements.isSetSupported` for these settings. */
function supports(settings: OfficeSettings): (name: string, version?: string) => boolean {
  return (name, version = "1.1") =>
    name.toLowerCase() === "excelapi" ? isAtLeast(settings.excelApi, version) : OTHER_SETS.has(name);
}

/** `Office.context.document.settings`: kept for the life of the page only. */
function memorySettings(): object {
  const values = new Map<string, unknown>();
  const done = (callback?: (result: object) => void): void => callback?.({ status: "succeeded", value: undefined });
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (first?: unknown, second?: unknown) =>
      done([first, second].find((each) => typeof each === "function") as never),
    refreshAsync: done,
  };
}

/**
 * Completes the client's `Office`, which expects a real host to fill it in. The result inherits
 * from it, so that nothing of Microsoft's is changed. `ui.displayDialogAsync` is left out.
 */
export function completeOffice(clientOffice: object, settings: OfficeSettings = DEFAULT_OFFICE): object {
  const context = {
    host: HOST_TYPE.Excel,
    platform: PLATFORM_TYPE.PC,
    diagnostics: { host: HOST_TYPE.Excel, platform: PLATFORM_TYPE.PC, version: "16.0.0.0" },
    displayLanguage: settings.displayLanguage,
    contentLanguage: settings.contentLanguage,
    officeTheme: settings.officeTheme,
    touchEnabled: false,
    requirements: { isSetSupported: supports(settings) },
    document: { settings: memorySettings(), url: "", mode: "readWrite" },
    ui: { addHandlerAsync: () => undefined, messageParent: () => undefined },
  };
  const ready = Promise.resolve({ host: HOST_TYPE.Excel, platform: PLATFORM_TYPE.PC });
  const office = Object.create(clientOffice) as Record<string, unknown>;
  const own = {
    context,
    HostType: HOST_TYPE,
    PlatformType: PLATFORM_TYPE,
    initialize: () => undefined,
    onReady: (callback?: (info: object) => unknown) =>
      callback ? ready.then((info) => (callback(info), info)) : ready,
  };
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(office, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return office;
}
