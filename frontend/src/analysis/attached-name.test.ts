import { expect, it } from 'vitest';
import { attachedName } from './attached-name';

it('is the encoded name, else the plain one, else none', () => {
  // the first is the example of RFC 6266, section 5
  const both = `attachment; filename="EURO rates"; filename*=utf-8''%e2%82%ac%20rates`;
  expect(attachedName(both)).toBe('€ rates');
  expect(attachedName('attachment; filename="map - analysis.zip"')).toBe('map - analysis.zip');
  expect(attachedName('attachment')).toBeUndefined();
});
