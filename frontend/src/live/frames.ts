import type { ServerFrame } from '../protocol';

const TYPES: ReadonlySet<string> = new Set<ServerFrame['type']>([
  'welcome',
  'ack',
  'ops',
  'presence',
  'offer',
  'store',
  'busy',
  'bye',
  'ping',
]);

/** Reads a frame; one that this version does not know is passed over. */
export function frameOf(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return isFrame(frame) ? frame : null;
  } catch {
    return null;
  }
}

function isFrame(frame: unknown): frame is ServerFrame {
  return (
    typeof frame === 'object' &&
    frame !== null &&
    'type' in frame &&
    typeof frame.type === 'string' &&
    TYPES.has(frame.type)
  );
}
