// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TidyTask } from '../canvas/layout/tidy';
import type { MapCanvas } from '../canvas/map-canvas';
import { stage } from '../messages/en';
import { aroundTheSameMiddle, flow } from './flow';
import type { Notices } from './notices';

const TASK: TidyTask = {
  boxes: [
    { x: 100, y: 0, w: 99.5, h: 41 },
    { x: 300, y: 40, w: 80, h: 41 },
  ],
  links: [[1, 0]],
  seed: 1,
};

/** A canvas that only asks its layout for places. */
async function drawn(task: TidyTask, answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  const said: string[] = [];
  let places: unknown = null;
  const canvas = {
    tidy: async (layout: (task: TidyTask) => unknown) => {
      places = await layout(task);
    },
  };
  const notices = { say: ({ words }: { words: string }) => said.push(words), drop: () => {} };
  await flow(canvas as unknown as MapCanvas, 'm-1', notices as unknown as Notices);
  return { places, said };
}

afterEach(() => vi.unstubAllGlobals());

describe('left to right', () => {
  it('tells the server how large labels are and keeps the map where it was', async () => {
    const places = [
      { x: 260, y: 20 },
      { x: 40, y: 20 },
    ];
    const { places: found, said } = await drawn(TASK, async () => Response.json(places));
    const [url, asked] = vi.mocked(fetch).mock.calls[0] ?? [];
    expect(String(url)).toContain('maps/m-1/left-to-right');
    expect(JSON.parse(String(asked?.body))).toEqual({
      sizes: [
        [100, 41],
        [80, 41],
      ],
      links: [[1, 0]],
    });
    // the middle was at (200, 20); that of the answer is at (150, 20)
    expect(found).toEqual([
      { x: 310, y: 20 },
      { x: 90, y: 20 },
    ]);
    expect(said).toEqual([]);
  });

  it('says in a sentence when the server is away', async () => {
    const { places, said } = await drawn(TASK, async () => new Response(null, { status: 503 }));
    expect([places, said]).toEqual([null, [stage.notFlowed]]);
  });

  it('does not ask for what nobody could read', async () => {
    const many = { ...TASK, boxes: Array.from({ length: 1_001 }, () => ({ x: 0, y: 0, w: 80, h: 41 })) };
    const { said } = await drawn(many, async () => Response.json([]));
    expect(said).toEqual([stage.tooLargeToFlow]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('moves places as a whole', () => {
    expect(aroundTheSameMiddle([{ x: 0, y: 0 }], [{ x: 7, y: -3 }])).toEqual([{ x: 7, y: -3 }]);
  });
});
