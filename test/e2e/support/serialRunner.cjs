/** Runs the browser tests one file after the other, and not beside others: a browser wants both cores. */
const { default: TestRunner } = require("jest-runner");

module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
