import { describe, expect, it } from 'vitest';
import { addFactor, connect } from '../live/testing/room';
import { ActionPad } from './action-pad';
import { LinkPad } from './link-pad';
import { SecondLooks } from './second-look';
import type { Stay } from './stay';
import { Phone } from './testing/a-visit';
import { workshopAt } from './testing/sample';
import { Votes } from './votes';
import type { Ballot, StageKind, Workshop } from './workshop';

const somebody = { id: 'p-x', pseudonym: 'Wren', group: '' };

async function inside(kind: StageKind, more: Partial<Workshop> = {}) {
  const phone = new Phone(workshopAt(kind, more));
  phone.known = true;
  for (const factor of ['Sleep', 'Noise', 'Trust']) phone.map.happen(addFactor(factor), somebody);
  phone.map.happen(connect('Sleep', 'Noise'), somebody);
  const visit = await phone.open();
  await phone.clock.pass(10);
  return { phone, stay: visit.stay as Stay };
}

/** The page is opened again, as after a dead battery. */
async function again(phone: Phone): Promise<Stay> {
  const visit = await phone.open();
  await phone.clock.pass(10);
  return visit.stay as Stay;
}

const drawingOf = (stay: Stay) => stay.drawing as NonNullable<Stay['drawing']>;

describe('a link said on a phone', () => {
  const pad = (stay: Stay) => new LinkPad(stay, () => 0);

  it('is a claim on the map, in the words she chose', async () => {
    const { phone, stay } = await inside('LINK');
    pad(stay).change({ cause: 'Noise', effect: 'Trust', polarity: 'NEGATIVE', why: ' You lie  awake ' });
    expect(pad(stay).missing(drawingOf(stay))).toBeNull();
    expect(pad(stay).add(drawingOf(stay))).toBe('When there is more Noise, then there is less Trust.');
    await phone.clock.pass(10);
    const link = phone.map.log.at(-1)?.patch.links[0];
    expect(link).toMatchObject({ cause: 'Noise', effect: 'Trust', polarity: 'NEGATIVE' });
  });

  it('needs two different things and one of the three', async () => {
    const { stay } = await inside('LINK');
    const draft = pad(stay);
    draft.change({ cause: 'Noise', effect: null });
    expect(draft.missing(drawingOf(stay))).toBe('link.missing');
    draft.change({ effect: 'Noise' });
    expect(draft.missing(drawingOf(stay))).toBe('link.same');
    draft.change({ effect: 'Trust' });
    expect(draft.missing(drawingOf(stay))).toBe('link.choose');
  });

  it('outlives the page while it is being said', async () => {
    const { phone, stay } = await inside('LINK');
    pad(stay).change({ cause: 'Noise', why: 'You lie aw' });
    expect(pad(await again(phone)).draft).toMatchObject({ cause: 'Noise', why: 'You lie aw' });
  });

  it('waits on the phone without a signal, and is sent when it is back', async () => {
    const { phone, stay } = await inside('LINK');
    phone.signal(false);
    pad(stay).change({ cause: 'Noise', effect: 'Trust', polarity: 'POSITIVE' });
    pad(stay).add(drawingOf(stay));
    const [own] = pad(stay).own;
    expect(own && pad(stay).waits(own)).toBe(true);
    expect(drawingOf(stay).links).toHaveLength(2);
    phone.signal(true);
    await phone.clock.pass(12_000);
    expect(own && pad(stay).waits(own)).toBe(false);
    expect(phone.map.sheet.links.size).toBe(2);
  });

  it('is sent after a dead battery, although the room is at another stage by now', async () => {
    const { phone, stay } = await inside('LINK');
    phone.signal(false);
    pad(stay).change({ cause: 'Noise', effect: 'Trust', polarity: 'POSITIVE' });
    pad(stay).add(drawingOf(stay));
    phone.fake.workshop = workshopAt('PLAY_BACK');
    await again(phone);
    expect(phone.map.sheet.links.size).toBe(2);
  });

  it('is taken back by the one who said it', async () => {
    const { phone, stay } = await inside('LINK');
    pad(stay).change({ cause: 'Noise', effect: 'Trust', polarity: 'POSITIVE' });
    pad(stay).add(drawingOf(stay));
    await phone.clock.pass(10);
    const [own] = pad(stay).own;
    if (own) pad(stay).takeBack(own);
    await phone.clock.pass(10);
    expect(phone.map.heard).toHaveLength(2);
    expect(pad(stay).own).toEqual([]);
  });
});

describe('second looks', () => {
  const looks = [
    { link: 'l-Sleep-Noise', reasons: { POSITIVE: 'It helps.', NEGATIVE: null } },
    { link: 'l-gone', reasons: { POSITIVE: null, NEGATIVE: null } },
  ];

  it('show one link after the other, and pass over one that is gone', async () => {
    const { stay } = await inside('CHECK_SIGNS', { looks });
    const one = new SecondLooks(stay);
    expect(one.current(drawingOf(stay))).toMatchObject({ at: 1, count: 1, cause: { label: 'Sleep' } });
    one.pass('l-Sleep-Noise');
    expect(one.current(drawingOf(stay))).toBeNull();
  });

  it('keep an answer as a further claim, and what was begun over a reload', async () => {
    const { phone, stay } = await inside('CHECK_SIGNS', { looks });
    new SecondLooks(stay).change('l-Sleep-Noise', { polarity: 'UNCERTAIN', why: 'Who it is' });
    const after = new SecondLooks(await again(phone));
    expect(after.draft('l-Sleep-Noise')).toEqual({ polarity: 'UNCERTAIN', why: 'Who it is' });
    after.keep('l-Sleep-Noise', 'UNCERTAIN');
    await phone.clock.pass(10);
    expect(phone.map.log).toHaveLength(5);
    expect(new SecondLooks(await again(phone)).current(drawingOf(stay))).toBeNull();
  });
});

describe('a ballot', () => {
  const things = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
  const dots: Ballot = {
    ...{ id: 'v-1', kind: 'DOTS', aspects: [], things, dots: 2, closed: false, handedIn: 0, mine: null },
  };
  const marks: Ballot = { ...dots, id: 'v-2', kind: 'MARKS', aspects: ['IMPORTANCE', 'CONTROLLABILITY'] };

  it('takes one dot a thing, no more than there are, and gives them back', async () => {
    const { stay } = await inside('VOTE', { votes: [dots] });
    const votes = new Votes(stay);
    expect(['a', 'b', 'c'].map((thing) => votes.turn(dots, thing))).toEqual([true, true, false]);
    expect(votes.dots(dots)).toEqual(['a', 'b']);
    expect(votes.turn(dots, 'a')).toBe(true);
    expect(votes.dots(dots)).toEqual(['b']);
  });

  it('keeps dots that are not handed in over a reload', async () => {
    const { phone, stay } = await inside('VOTE', { votes: [dots] });
    new Votes(stay).turn(dots, 'b');
    expect(new Votes(await again(phone)).dots(dots)).toEqual(['b']);
  });

  it('is handed in, and can be changed until the vote closes', async () => {
    const { phone, stay } = await inside('VOTE', { votes: [dots, marks] });
    const votes = new Votes(stay);
    votes.turn(dots, 'a');
    votes.handInDots(dots);
    await phone.clock.pass(10);
    expect(phone.fake.workshop.votes[0]?.mine).toEqual({ things: ['a'] });
    expect(votes.current?.id).toBe('v-2');
    votes.change(dots);
    expect(votes.current?.id).toBe('v-1');
    expect(votes.dots(votes.current as Ballot)).toEqual(['a']);
    phone.fake.change({ votes: [{ ...dots, mine: { things: ['a'] }, closed: true }] });
    await phone.clock.pass(10);
    expect([votes.current, votes.changeable]).toEqual([null, []]);
  });

  it('waits without a signal and says so', async () => {
    const { phone, stay } = await inside('VOTE', { votes: [dots] });
    phone.signal(false);
    const votes = new Votes(stay);
    votes.turn(dots, 'a');
    votes.handInDots(dots);
    expect([votes.current, votes.waits(dots)]).toEqual([null, true]);
    phone.signal(true);
    await phone.clock.pass(12_000);
    expect([votes.waits(dots), phone.fake.workshop.votes[0]?.mine]).toEqual([false, { things: ['a'] }]);
  });

  it('takes marks and words by thing, takes them back, and leaves out what is empty', async () => {
    const { phone, stay } = await inside('VOTE', { votes: [marks] });
    const votes = new Votes(stay);
    votes.mark(marks, 'a', 'IMPORTANCE', 4);
    votes.mark(marks, 'a', 'CONTROLLABILITY', 2);
    votes.mark(marks, 'a', 'CONTROLLABILITY', null);
    votes.mark(marks, 'b', 'IMPORTANCE', 1);
    votes.mark(marks, 'b', 'IMPORTANCE', null);
    votes.byWhom(marks, 'a', ' The council ');
    votes.byWhom(marks, 'b', ' ');
    expect(new Votes(await again(phone)).marks(marks)).toMatchObject({ marks: { a: { IMPORTANCE: 4 } } });
    votes.handInMarks(marks);
    await phone.clock.pass(10);
    expect(phone.fake.heard.at(-1)?.body).toEqual({
      ...{ type: 'HandInMarks', vote: 'v-2' },
      ...{ marks: { a: { IMPORTANCE: 4 } }, byWhom: { a: 'The council' } },
    });
  });

  it('goes from thing to thing within its ends', async () => {
    const { stay } = await inside('VOTE', { votes: [marks] });
    const votes = new Votes(stay);
    votes.goTo(marks, 9);
    expect(votes.marks(marks).at).toBe(2);
    votes.goTo(marks, -1);
    expect(votes.marks(marks).at).toBe(0);
  });
});

describe('an action', () => {
  it('is suggested with what she wrote, and taken back', async () => {
    const { phone, stay } = await inside('ACTION_IDEAS');
    const pad = new ActionPad(stay);
    expect(pad.done()).toBe('');
    pad.change({ what: ' A  bench ', where: ['Sleep'], who: 'The council ' });
    expect(new ActionPad(await again(phone)).draft).toMatchObject({ what: ' A  bench ', where: ['Sleep'] });
    expect(pad.done()).toBe('A bench');
    await phone.clock.pass(10);
    const [action] = phone.fake.workshop.actions;
    expect(action).toMatchObject({
      what: 'A bench',
      where: ['Sleep'],
      who: 'The council',
      when: '',
      mine: true,
    });
    expect(pad.draft.what).toBe('');
    if (action) pad.takeBack(action);
    await phone.clock.pass(10);
    expect(phone.fake.workshop.actions).toEqual([]);
  });
});
