/** A sentence to be said later, in whichever language: an id of a message file and the values it holds. */
export interface Message {
  id: string;
  values?: Readonly<Record<string, MessageValue>>;
}

/** Numbers are written in the reader's way (5.770); strings stand as they are; a message may hold messages. */
export type MessageValue = string | number | Message;

export function message(id: string, values?: Readonly<Record<string, MessageValue>>): Message {
  return values === undefined ? { id } : { id, values };
}
