/** Makes the headless Univer bundle before the tests that need it. */
module.exports = async () => {
  const { bundleUniver } = await import("../../scripts/bundleUniver.mjs");
  await bundleUniver();
};
