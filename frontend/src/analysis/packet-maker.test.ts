// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import './packet-maker';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function asked(answer: Response): Promise<string> {
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  const maker = Object.assign(document.createElement('packet-maker'), {
    href: 'packets/m',
    making: 'It is being made …',
    failed: 'It could not be made.',
  });
  document.body.append(maker);
  await maker.updateComplete;
  maker.querySelector('a')?.click();
  const said = () => maker.querySelector('[role=status]')?.textContent ?? '';
  await vi.waitUntil(() => said() !== '' && said() !== maker.making);
  return said();
}

it('says why there is none where the server has said so', async () => {
  const busy = 'Other analyses are being worked out; please ask again in 30 seconds.';
  const headers = { 'content-type': 'text/plain;charset=UTF-8' };

  expect(await asked(new Response(busy, { status: 503, headers }))).toBe(busy);
});

it('says of any other failure that it could not be made', async () => {
  const headers = { 'content-type': 'text/html' };

  expect(await asked(new Response('<p>Sign in</p>', { status: 200, headers }))).toBe('It could not be made.');
});
