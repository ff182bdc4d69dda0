import { faultText } from "../../domain/shared/faultText";
import type { TakeFilesBack } from "../../app/types";
import { paneFile } from "./paneFile";
import type { FromWorker, ToWorker } from "./protocol";

/** The worker's side: answers one request to take files back, hears a wish to stop between two files. */
export function serveTaking(
  take: TakeFilesBack,
  post: (message: FromWorker) => void,
): (message: ToWorker) => Promise<void> {
  const signal = { aborted: false };
  return async (message) => {
    if (message.type === "stop") {
      signal.aborted = true;
      return;
    }
    post({ type: "started" });
    const files = message.files.map(({ name, modified, blob }) => paneFile(name, modified, blob));
    try {
      const outcome = await take({
        files,
        plan: message.plan,
        signal,
        onProgress: (progress) => post({ type: "progress", progress }),
      });
      post({ type: "done", outcome });
    } catch (error) {
      post({ type: "failed", detail: faultText(error) });
    }
  };
}
