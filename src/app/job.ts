/** How far a long job is. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** What was just finished: a region or a file. */
  readonly name: string;
}

/** A job that takes a while: it says how far it is and can be stopped between two steps. */
export interface Job {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly signal?: Pick<AbortSignal, "aborted">;
}

/** A file to save, and the region that it is for. */
export interface OutFile {
  /** Safe on every system; no folder. */
  readonly name: string;
  readonly region: string;
  readonly bytes: Uint8Array;
}

/** Files of several regions in one zip. */
export interface PackedFiles {
  /** Name of the zip. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In the order of the zip. */
  readonly files: readonly { readonly region: string; readonly name: string }[];
}
