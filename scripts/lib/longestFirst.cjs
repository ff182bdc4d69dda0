const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders of test files that take long, longest first: a long one that begins last keeps one core waiting for it. */
const LONG = ["e2e", "recalc", "app", "contract", "excel", "cli", "taskpane"];

function rank(path) {
  const index = LONG.findIndex((folder) => path.includes(`/test/${folder}/`));
  return index === -1 ? LONG.length : index;
}

/** Long folders first; inside of one what took longest the last time, or the largest file where nothing is known. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path));
  }
};
