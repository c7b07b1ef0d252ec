import { describe, expect, it } from 'vitest';
import { codeInAddress, readCode } from './code';

describe('a code', () => {
  it.each([
    ['big and small letters are the same', 'hrn47k2v9p', 'HRN47K2V9P'],
    ['spaces and dashes do not count', ' HRN-47K2 - V9P ', 'HRN47K2V9P'],
    ['I and L are read as 1 and O as 0', 'iloILO', '110110'],
    ['digits of other scripts are digits', '٤٧۴۷', '4747'],
    ['full-width signs are signs', 'ＨＲＮ４７', 'HRN47'],
    ['no more than ten signs are taken', 'HRN47K2V9PXX', 'HRN47K2V9P'],
    ['the address of the QR code will do', 'http://192.168.1.4:8080/join#HRN47K2V9P', 'HRN47K2V9P'],
    ['other signs are passed over', 'H.R!N', 'HRN'],
  ])('%s', (_, typed, read) => {
    expect(readCode(typed)).toBe(read);
  });

  it('comes along behind the address only when it is whole', () => {
    expect(codeInAddress('#hrn47k2v9p')).toBe('HRN47K2V9P');
    expect(codeInAddress('#hrn47')).toBeNull();
    expect(codeInAddress('')).toBeNull();
  });
});
