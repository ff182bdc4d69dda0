import type { EventEntry } from "../wire/messages";

/** Message types of the client's event registry. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  /** `workbook.onSelectionChanged`, which the client never registers. */
  documentSelection: 2,
} as const;

/** Target of the workbook's collections. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what, and the way to tell them. */
export interface EventHub {
  register(type: number, targetId: string): void;
  unregister(type: number, targetId: string): void;
  /** Delivers when somebody registered, and always for the document's selection. */
  emit(type: number, targetId: string, payload: Readonly<Record<string, unknown>>): void;
  setEnabled(enabled: boolean): void;
}

/** Makes a hub; `send` delivers entries to the client. */
export function createEventHub(send: (entries: readonly EventEntry[]) => void): EventHub {
  const counts = new Map<string, number>();
  let enabled = true;
  const key = (type: number, targetId: string): string => `${type}/${targetId}`;
  const add = (type: number, targetId: string, by: number): void => {
    const name = key(type, targetId);
    counts.set(name, Math.max(0, (counts.get(name) ?? 0) + by));
  };
  return {
    register: (type, targetId) => add(type, targetId, 1),
    unregister: (type, targetId) => add(type, targetId, -1),
    setEnabled: (value) => {
      enabled = value;
    },
    emit: (type, targetId, payload) => {
      const heard = type === EventType.documentSelection || (counts.get(key(type, targetId)) ?? 0) > 0;
      if (!enabled || !heard) return;
      const message = JSON.stringify(payload);
      send([{ messageCategory: 65536, messageType: type, targetId, message }]);
    },
  };
}
