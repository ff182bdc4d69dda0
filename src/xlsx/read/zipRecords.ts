/** How a record of a zip begins, and how long it is before the texts that follow it. */
export interface ZipRecord {
  readonly signature: number;
  readonly size: number;
}

/** Before the bytes of each file. */
export const LOCAL_HEADER: ZipRecord = { signature: 0x04034b50, size: 30 };

/** One file in the list at the end. */
export const DIRECTORY_ENTRY: ZipRecord = { signature: 0x02014b50, size: 46 };

/** Before the last record where the zip has 64-bit numbers: where the record with those begins. */
export const LOCATOR_64: ZipRecord = { signature: 0x07064b50, size: 20 };

/** The list's length and place in 64 bits. */
export const END_RECORD_64: ZipRecord = { signature: 0x06064b50, size: 56 };

/** After the list: how long it is and where it begins. */
export const END_RECORD: ZipRecord = { signature: 0x06054b50, size: 22 };
