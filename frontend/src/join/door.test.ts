import { afterEach, describe, expect, it, vi } from 'vitest';
import { inWords } from './arrival';
import { BrowserDoor, refusalOf } from './door';

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, body: object) {
  const asked: { url: string; how: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: URL, how: RequestInit) => {
    asked.push({ url: String(url), how });
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
}

describe('the door', () => {
  it('asks beside the page, in JSON, with its cookie', async () => {
    const asked = answering(200, { card: 'amber river' });
    const door = new BrowserDoor('http://a.test/map/join');
    const answer = await door.enter({ code: 'C', agrees: 'ALL', group: null, name: 'Otter' });
    expect(answer).toEqual({ given: { card: 'amber river' } });
    expect(asked[0]).toMatchObject({
      url: 'http://a.test/map/join/enter',
      how: {
        method: 'POST',
        credentials: 'same-origin',
        body: '{"code":"C","agrees":"ALL","group":null,"name":"Otter"}',
      },
    });
  });

  it('says that there is no signal when nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await new BrowserDoor('http://a.test/join').me();
    expect(answer.refused?.why).toBe('no-signal');
  });

  it.each([
    [404, {}, 'unknown', 'That code did not open a workshop. Check it with the big screen.'],
    [401, {}, 'unknown', 'That code did not open a workshop. Check it with the big screen.'],
    [429, { retrySeconds: 20 }, 'busy', 'Too many tries. Please wait 20 seconds, then try again.'],
    [429, {}, 'busy', 'Too many tries. Please wait 1 second, then try again.'],
    [409, { reason: 'FULL' }, 'full', 'The room is full. Ask the person leading.'],
    [409, { reason: 'NAME_TAKEN' }, 'taken', 'Someone else has that name. Here is another one.'],
    [409, { reason: 'OTHER', message: 'Not today.' }, 'declined', 'Not today.'],
    [503, {}, 'no-signal', 'No signal just now. Try again in a moment.'],
  ])('puts %s %j into words', (status, said, why, words) => {
    const refused = refusalOf(status, said);
    expect(refused.why).toBe(why);
    expect(inWords(refused)).toBe(words);
  });
});
