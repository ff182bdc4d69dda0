/**
 * Univer 0.25.1 as it is bundled here: the same code with a few slow places mended. What each costs was seen in profiles
 * of Chromium loading a plan. A place that is not found as it was ends the build: a new version is looked at again.
 */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const MODULE = /@univerjs[\\/](core|engine-formula|engine-render|sheets-ui)[\\/]lib[\\/](?:es|cjs)[\\/]index\.js$/;
const CJK_PATTERNS = /cjk-regex[\\/]lib[\\/]index\.js$/;

const PARSED_ONCE = `
const parsedNumfmtValues = new Map();
const getNumfmtParseValueFilter = (value) => {
	let parsed = parsedNumfmtValues.get(value);
	if (parsed === undefined) {
		parsed = parseNumfmtValue(value);
		if (parsedNumfmtValues.size >= 50000) parsedNumfmtValues.clear();
		parsedNumfmtValues.set(value, parsed);
	}
	return parsed && { ...parsed };
};
`;

const FRESH_NODES = `
const FRESH_NODES = new WeakMap();
/** Formulas parsed in this calculation: each one has a map of its own of the names that changed. */
function freshNodes(calculation) {
	const known = FRESH_NODES.get(calculation) ?? new Map();
	FRESH_NODES.set(calculation, known);
	return known;
}
`;
const FRESH_NODE = `
	const fresh = freshNodes(currentConfigService.getDirtyDefinedNameMap());
	const parsed = fresh.get(formulaString);
	if (parsed) return parsed;
`;

const BOUNDED_CACHE = `
/** Forgets all when it is full: a list in order of use is rearranged at each look, which costs more than it saves. */
class BoundedCache extends Map {
	constructor(limit) {
		super();
		this.limit = limit;
	}
	set(key, value) {
		if (this.size >= this.limit && !this.has(key)) this.clear();
		return super.set(key, value);
	}
}
`;

const VOLATILE_NODES = `
const VOLATILE_NODES = new WeakMap();
const SAME_PLACE = ["startRow", "startColumn", "endRow", "endColumn"];
const isSameRange = (one, other) =>
	one.sheetId === other.sheetId && one.unitId === other.unitId && SAME_PLACE.every((side) => Object.is(one.range[side], other.range[side]));
const areSameRanges = (some, others) => some?.length === others.length && some.every((one, index) => isSameRange(one, others[index]));
`;
const VOLATILE_NODE = `
		let isVolatile = VOLATILE_NODES.get(node);
		if (isVolatile === undefined) {
			isVolatile = this._detectForcedRecalculationNodeRecursion(node);
			VOLATILE_NODES.set(node, isVolatile);
		}
		return isVolatile;
`;
const SHOWN_CHANGES = `
/** Changes that nothing is drawn by; what comes of a calculation is set into cells, and says so itself. */
const UNSEEN_CHANGES = new Set([
	"formula.mutation.set-formula-calculation-start",
	"formula.mutation.set-formula-calculation-notification",
	"formula.mutation.set-formula-data",
	"formula.mutation.set-other-formula",
	"formula.mutation.remove-other-formula",
	"sheet.mutation.data-validation-formula-mark-dirty",
]);
/** Changes that are seen on their own sheet alone. */
const CHANGES_OF_ONE_SHEET = new Set([
	"sheet.mutation.set-range-values",
	"sheet.mutation.set-worksheet-col-width",
	"sheet.mutation.set-worksheet-row-height",
	"sheet.mutation.set-worksheet-row-is-auto-height",
	"sheet.mutation.add-worksheet-merge",
	"sheet.mutation.remove-worksheet-merge",
	"sheet.mutation.set-frozen",
]);
const isSeen = ({ id, params }, workbook) =>
	!UNSEEN_CHANGES.has(id) && !(CHANGES_OF_ONE_SHEET.has(id) && params.subUnitId !== workbook.getActiveSheet()?.getSheetId());
`;
const UNLESS_SEEN = `
		if (!isSeen(command, this._context.unit)) return;`;

const RANGES_ONCE = `
		const ranges = [...tree.rangeList];
		this.rangesInTree ??= new Map();
		if (areSameRanges(this.rangesInTree.get(tree.treeId), ranges)) return;
		this.rangesInTree.set(tree.treeId, ranges);`;

/** What is replaced in each package, once. */
const REPLACED = {
  core: [
    // Each text of a cell is tried as a date, a time and a number at every look; the names of months are sorted for it.
    [/^const getNumfmtParseValueFilter = \(value\) => \{$/m, "const parseNumfmtValue = (value) => {"],
    [/^function mapObjectMatrix\(/m, `${PARSED_ONCE}function mapObjectMatrix(`],
  ],
  "engine-formula": [
    // A hash of 32 bits worked out by hand: slow, and a second long formula with the same hash would be taken for the first.
    [
      /if \(formulaString\.length <= 64\) return formulaString;\s+return [^\n]*hashAlgorithm\)?\(formulaString\)\.toString\(\);/,
      "return formulaString;",
    ],
    // A workbook with more formulas than the cache holds finds none of them in it: they come in the same order each time.
    [/^const FORMULA_CACHE_LRU_COUNT = 5e3;$/m, "const FORMULA_CACHE_LRU_COUNT = 2e4;"],
    // A formula over a table that has changed is parsed at each look, twice a calculation: once will do.
    [/^function generateAstNode\(.*\{$/m, `${FRESH_NODES}$&`],
    [/^\tconst noCache = checkIsChangedByDefinedName\(/m, `${FRESH_NODE}$&`],
    // Its caches.
    [/^var FormulaAstLRU = class \{$/m, `${BOUNDED_CACHE}$&`],
    [/new (?:\w+\.)?LRUMap\(cacheCount\)/, "new BoundedCache(cacheCount)"],
    // Whether a formula is volatile is asked of all its parts, of every formula at every calculation.
    [
      /^\t_detectForcedRecalculationNode\(tree, node\) \{\n(.*)\n.*\n/m,
      `\t_detectForcedRecalculationNode(tree, node) {\n$1${VOLATILE_NODE}`,
    ],
    // The blocks that formulas look at are put into a tree at every calculation, beside those of the calculation before:
    // it grows with each figure that is typed. They are put there once, until something is taken out of it.
    [/^function generateAstNode\(/m, `${VOLATILE_NODES}$&`],
    [/^\taddDependencyRTreeCache\(tree\) \{$/m, `$&${RANGES_ONCE}`],
    [/^\t_removeDependencyRTreeCacheById\(unitId, sheetId\) \{$/m, "$&\n\t\tthis.rangesInTree?.clear();"],
    [/^\t_removeDependencyRTreeCache\(treeId\) \{$/m, "$&\n\t\tthis.rangesInTree?.delete(treeId);"],
    [/^\t\tthis\._allTreeMap\.clear\(\);$/m, "$&\n\t\tthis.rangesInTree?.clear();"],
    [/^\tif \(!noCache\) (FORMULA_AST_CACHE\.set\(.*\);)$/m, "\t$1\n\tfresh.set(formulaString, astNode);"],
  ],
  "sheets-ui": [
    // Any change anywhere draws the whole sheet anew: also the start of a calculation, and cells of sheets that are not shown.
    [/^let SheetRenderController = class|^var SheetRenderController = class/m, `${SHOWN_CHANGES}$&`],
    [/^\t_markUnitDirty\(command, options\) \{$/m, `$&${UNLESS_SEEN}`],
  ],
  "engine-render": [
    // Patterns of seventy languages, two of them fetched and parsed at the start: a grid hyphenates nothing.
    [/^const PATTERN_LOADERS = \{$[^}]*^\};$/m, "const PATTERN_LOADERS = {};"],
    [/^\t\tthis\._preloadPatterns\(\);\s+this\.loadPattern\("en-gb"\);$/m, ""],
    // Nor is the language of a text guessed, at each look at it, where nothing is to be hyphenated.
    [
      /^\tconst lang = languageDetector\.detect\(content\);\n(.*const needHyphen = .*)$/m,
      '$1\n\tconst lang = needHyphen ? languageDetector.detect(content) : "unknown";',
    ],
  ],
};

/** Where the bracket closes that opens just before `start`; -1 for what this simple look cannot tell: regular expressions. */
function closing(text, start) {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if ("([{".includes(char)) depth += 1;
    else if (")]}".includes(char)) depth -= 1;
    else if (char === '"' || char === "'") {
      for (at += 1; text[at] !== char; at += 1) if (text[at] === "\\") at += 1;
    } else if (char === "/" || char === "`") return -1;
    if (depth === 0) return at;
  }
  return -1;
}

const FIELD = /\b_defineProperty\(this, "(\w+)", /g;

/**
 * Fields of objects are set by a helper that takes their names at run time, which costs a tenth of a calculation: it is
 * written as a plain assignment, unless a class of the package has an accessor of that name.
 */
function withPlainFields(text) {
  const accessors = new Set([...text.matchAll(/^\s+(?:static )?[gs]et (\w+)\(/gm)].map((match) => match[1]));
  let [result, done] = ["", 0];
  for (const match of text.matchAll(FIELD)) {
    const value = match.index + match[0].length;
    const end = closing(text, value);
    if (match.index < done || accessors.has(match[1]) || end < 0 || text[end + 1] !== ";") continue;
    result += `${text.slice(done, match.index)}this.${match[1]} = (${text.slice(value, end)})`;
    done = end + 1;
  }
  return result + text.slice(done);
}

function lean(name, text) {
  const replaced = REPLACED[name].reduce((before, [place, by]) => {
    if (!place.test(before)) throw new Error(`@univerjs/${name} has no ${place}: see scripts/lib/leanUniver.mjs`);
    return before.replace(place, by);
  }, text);
  return name === "sheets-ui" ? replaced : withPlainFields(replaced);
}

/** Expressions for Chinese, Japanese and Korean, as they come out: the package makes them of half a megabyte of tables. */
async function withReadyPatterns(path) {
  const patterns = Object.entries(await import(pathToFileURL(path)));
  return patterns
    .map(([name, make]) => `export const ${name} = () => ({ toRegExp: () => ${make().toRegExp()} });`)
    .join("\n");
}

/** For esbuild. */
export const leanUniver = {
  name: "lean-univer",
  setup({ onLoad }) {
    onLoad({ filter: CJK_PATTERNS }, async ({ path }) => ({ contents: await withReadyPatterns(path), loader: "js" }));
    onLoad({ filter: MODULE }, async ({ path }) => {
      const name = MODULE.exec(path)[1];
      return { contents: lean(name, await readFile(path, "utf8")), loader: "js" };
    });
  },
};
