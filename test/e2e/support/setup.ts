/** Journeys wait for a real browser on a busy machine. */
jest.setTimeout(120_000);
