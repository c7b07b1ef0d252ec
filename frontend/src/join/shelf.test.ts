import { describe, expect, it } from 'vitest';
import { type Boxes, PageBoxes, Shelf } from './shelf';

describe('the shelf', () => {
  it('keeps what was begun, one person and workshop apart from the other', () => {
    const boxes = new PageBoxes();
    const shelf = new Shelf(boxes, 'w-1/p-1/');
    shelf.put('idea', 'Long wai');
    expect(new Shelf(boxes, 'w-1/p-1/').get('idea', '')).toBe('Long wai');
    expect(new Shelf(boxes, 'w-1/p-2/').get('idea', '')).toBe('');
    shelf.drop('idea');
    expect(shelf.get('idea', 'none')).toBe('none');
  });

  it('is cleared alone', () => {
    const boxes = new PageBoxes();
    const [hers, other] = [new Shelf(boxes, 'a/'), new Shelf(boxes, 'b/')];
    for (const shelf of [hers, other]) shelf.put('idea', 'x');
    hers.put('dots', ['y']);
    hers.clear();
    expect([hers.get('idea', ''), hers.get('dots', []), other.get('idea', '')]).toEqual(['', [], 'x']);
  });

  it('passes over what is damaged', () => {
    const boxes = new PageBoxes();
    boxes.setItem('a/idea', '{');
    expect(new Shelf(boxes, 'a/').get('idea', 'usual')).toBe('usual');
  });

  it('does no harm where the browser keeps nothing: what was typed stays on the page', () => {
    const full = () => {
      throw new Error('full');
    };
    const boxes: Boxes = { length: 0, getItem: full, setItem: full, removeItem: full, key: full };
    const shelf = new Shelf(boxes, 'a/');
    shelf.put('idea', 'x');
    expect(shelf.get('idea', 'usual')).toBe('x');
    shelf.drop('idea');
    expect(shelf.get('idea', 'usual')).toBe('usual');
  });
});
