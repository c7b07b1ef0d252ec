import { describe, expect, it } from 'vitest';
import type { Door } from './door';
import { IdeaPad } from './idea-pad';
import { Shelf } from './shelf';
import type { Stay } from './stay';
import { CARD, CODE, Phone } from './testing/a-visit';
import { ME, stageOf, workshopAt } from './testing/sample';
import type { Visit } from './visit';

async function inside(phone: Phone): Promise<Visit> {
  phone.known = true;
  return phone.open();
}

function padOf(visit: Visit): IdeaPad {
  return new IdeaPad(visit.stay as Stay);
}

function write(visit: Visit, text: string) {
  const pad = padOf(visit);
  pad.type(text);
  return pad.done();
}

const texts = (visit: Visit) => visit.workshop?.ideas.map(({ text }) => text);

describe('the way in', () => {
  it('leads from the code over consent, group and card into the room', async () => {
    const phone = new Phone();
    const visit = await phone.open();
    expect(visit.place).toBe('code');
    visit.arrival.type('hrn-47k2-v9p');
    await visit.knock();
    expect(visit.place).toBe('welcome');
    visit.arrival.agree('ALL');
    visit.arrival.go('group');
    visit.arrival.choose('parents');
    await visit.enter();
    expect(phone.entered).toEqual([{ code: CODE, agrees: 'ALL', group: 'parents', name: 'Otter' }]);
    expect([visit.place, visit.card]).toEqual(['card', CARD]);
    visit.wroteDown();
    await phone.clock.pass(10);
    expect([visit.place, visit.card]).toEqual(['ideas', null]);
  });

  it('goes on by itself with the code of a QR code, also after a reload', async () => {
    const phone = new Phone();
    expect((await phone.open(`#${CODE}`)).place).toBe('welcome');
    expect((await phone.open()).place).toBe('welcome');
  });

  it('says the same of a wrong code as of an expired one', async () => {
    const visit = await new Phone().open('#AAAAAAAAAA');
    expect(visit.place).toBe('code');
    expect(visit.arrival.problem).toMatch(/Check it with the big screen/);
  });

  it('offers another name when somebody else took hers meanwhile', async () => {
    const phone = new Phone();
    const taken: Door['enter'] = async () => ({ refused: { why: 'taken', message: '', seconds: 0 } });
    const visit = await phone.open(`#${CODE}`, { enter: taken });
    visit.arrival.agree('ALL');
    visit.arrival.choose(null);
    await visit.enter();
    expect([visit.arrival.name, visit.stay]).toEqual(['Heron', null]);
    expect(visit.arrival.problem).toMatch(/another one/);
  });

  it('shows the card again when the page went away before she wrote it down', async () => {
    const phone = new Phone();
    const visit = await phone.open(`#${CODE}`);
    visit.arrival.agree('WATCH');
    visit.arrival.choose(null);
    await visit.enter();
    expect((await phone.open()).card).toBe(CARD);
  });

  it('leads back in with the words of the card', async () => {
    const phone = new Phone();
    const visit = await phone.open();
    expect(await visit.comeBack('other words')).toMatchObject({ why: 'unknown' });
    expect(await visit.comeBack(CARD)).toBeUndefined();
    await phone.clock.pass(10);
    expect(visit.place).toBe('ideas');
  });

  it('asks for the code at once on a phone that is new here', async () => {
    const visit = await new Phone().open('', {
      me: async () => ({ refused: { why: 'no-signal', message: '', seconds: 0 } }),
    });
    expect(visit.place).toBe('code');
  });

  it('does not go back when the answer comes late that the phone is not known', async () => {
    const phone = new Phone();
    let answer: () => void = () => {};
    const late: Door['me'] = () =>
      new Promise((resolve) => {
        answer = () => resolve({ refused: { why: 'unknown', message: '', seconds: 0 } });
      });
    const { visit, begun } = phone.begin('', { me: late });
    visit.arrival.type(CODE);
    await visit.knock();
    visit.arrival.go('group');
    answer();
    await begun;
    expect(visit.place).toBe('group');
  });

  it('says that something went wrong when the rest of the page cannot be had, and keeps the card', async () => {
    const phone = new Phone();
    const visit = await phone.open(`#${CODE}`, {}, { stay: () => Promise.reject(new Error('no signal')) });
    visit.arrival.agree('ALL');
    visit.arrival.choose(null);
    await visit.enter();
    expect(visit.place).toBe('broken');
    expect((await phone.open()).card).toBe(CARD);
  });

  it('tries again by itself when there is no signal', async () => {
    const phone = new Phone();
    phone.known = true;
    let signal = false;
    const me: Door['me'] = async () =>
      signal ? { given: ME } : { refused: { why: 'no-signal', message: '', seconds: 0 } };
    new Shelf(phone.boxes, 'mw-join/').put('inside', true);
    const visit = await phone.open('', { me });
    expect(visit.place).toBe('opening');
    signal = true;
    await phone.clock.pass(4_000);
    expect(visit.place).toBe('ideas');
  });
});

describe('ideas on a phone', () => {
  it('are hers at once, and wait until the answer', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.line.cut();
    write(visit, 'Long waits');
    expect(texts(visit)).toEqual(['Long waits']);
    expect(visit.stay?.workshop.state.waiting.size).toBe(1);
    phone.line.online = true;
    await phone.clock.pass(2_000);
    expect(visit.stay?.workshop.state.waiting.size).toBe(0);
    expect(phone.fake.workshop.ideas.map(({ text }) => text)).toEqual(['Long waits']);
  });

  it('are sent after a dead battery, once', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.line.cut();
    write(visit, 'Long waits');
    write(visit, 'No bench');
    const again = await phone.open();
    expect(texts(again)).toEqual(['Long waits', 'No bench']);
    expect(phone.fake.heard).toHaveLength(2);
  });

  it('are sent by the same name when the answer was lost', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.fake.loses = ({ type }) => type === 'ack' || type === 'ops';
    write(visit, 'Long waits');
    phone.fake.loses = () => false;
    phone.line.cut();
    phone.line.online = true;
    await phone.clock.pass(2_000);
    expect(new Set(phone.fake.heard.map(({ opId }) => opId)).size).toBe(1);
    expect(phone.fake.workshop.ideas).toHaveLength(1);
    expect(visit.stay?.pending).toBe(0);
  });

  it('are one when the same is written twice', async () => {
    const visit = await inside(new Phone());
    expect(write(visit, 'Long waits')).toEqual({ said: 'ideas.added', idea: 'Long waits' });
    expect(write(visit, ' long  waits ')).toEqual({ problem: 'ideas.twice' });
    expect(write(visit, '  ')).toEqual({ problem: 'ideas.empty' });
    expect(texts(visit)).toEqual(['Long waits']);
  });

  it('keep what is not yet sent at every key, over a reload', async () => {
    const phone = new Phone();
    padOf(await inside(phone)).type('Long wai');
    expect(padOf(await phone.open()).text).toBe('Long wai');
  });

  it('are changed and taken back', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    write(visit, 'Long waits');
    await phone.clock.pass(10);
    const pad = padOf(visit);
    pad.change(visit.workshop?.ideas[0] as never);
    pad.type('Very long waits');
    expect(pad.done()).toMatchObject({ said: 'ideas.changed' });
    expect(texts(visit)).toEqual(['Very long waits']);
    pad.change(visit.workshop?.ideas[0] as never);
    pad.takeBack();
    expect([texts(visit), pad.text]).toEqual([[], '']);
  });

  it('come back to her when the server refuses them', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.fake.refuses = () => 'There are too many ideas.';
    write(visit, 'Long waits');
    await phone.clock.pass(10);
    const [setback] = visit.stay?.workshop.state.setbacks ?? [];
    expect(setback).toMatchObject({ body: { text: 'Long waits' }, message: 'There are too many ideas.' });
    visit.stay?.dismiss(setback?.opId ?? '');
    expect(visit.stay?.workshop.state.setbacks).toEqual([]);
  });
});

describe('inside', () => {
  it('goes where the room goes', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.fake.change({ stage: stageOf('REVEAL') });
    await phone.clock.pass(10);
    expect(visit.place).toBe('look');
  });

  it('takes a break at once and comes back, also without a signal', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.line.cut();
    visit.rest();
    expect(visit.place).toBe('break');
    visit.comeIn();
    expect(visit.place).toBe('ideas');
    visit.leave();
    expect(visit.place).toBe('left');
  });

  it('waits at the door until she is let in', async () => {
    const workshop = workshopAt('IDEAS');
    const phone = new Phone({
      ...workshop,
      me: workshop.me && { ...workshop.me, whereabouts: 'AT_THE_DOOR' },
    });
    const visit = await inside(phone);
    expect(visit.place).toBe('lobby');
    phone.fake.change({ me: workshop.me });
    await phone.clock.pass(10);
    expect(visit.place).toBe('ideas');
  });

  it('is outside again when the phone is no longer known', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    phone.line.answer = 'signed-out';
    phone.line.cut();
    phone.line.online = true;
    await phone.clock.pass(2_000);
    expect([visit.place, visit.stay]).toEqual(['code', null]);
    expect(visit.arrival.problem).toMatch(/your card/);
  });

  it('still says that she was asked to go when the phone is shut out after that', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    const me = phone.fake.workshop.me;
    phone.fake.change({ me: me && { ...me, whereabouts: 'REMOVED' } });
    await phone.clock.pass(10);
    phone.line.answer = 'signed-out';
    phone.line.cut();
    phone.line.online = true;
    await phone.clock.pass(2_000);
    expect(visit.place).toBe('removed');
  });

  it('leaves nothing on the phone that was begun when the workshop is over, or she takes back what she wrote', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    padOf(visit).type('Long wai');
    await visit.withdraw(CARD);
    expect(padOf(visit).text).toBe('');
    padOf(visit).type('Long wai');
    phone.fake.change({ phase: 'CLOSED' });
    await phone.clock.pass(10);
    expect([visit.place, padOf(visit).text]).toEqual(['over', '']);
  });

  it('keeps every page beside the way until she goes back', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    visit.show('support');
    phone.fake.change({ stage: stageOf('REVEAL') });
    await phone.clock.pass(10);
    expect(visit.place).toBe('support');
    visit.show(null);
    expect(visit.place).toBe('look');
  });

  it('says what was done for a moment', async () => {
    const phone = new Phone();
    const visit = await inside(phone);
    visit.tell('Added');
    expect(visit.note).toBe('Added');
    await phone.clock.pass(5_000);
    expect(visit.note).toBe('');
  });
});

describe('before she is inside', () => {
  it('rests and leaves on her phone alone', async () => {
    const phone = new Phone();
    const visit = await phone.open(`#${CODE}`);
    visit.rest();
    expect(visit.place).toBe('break');
    visit.comeIn();
    expect(visit.place).toBe('welcome');
    visit.leave();
    expect(visit.place).toBe('left');
    expect((await phone.open()).place).toBe('code');
  });
});
