import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleaning text', () => {
  it('drops the byte order mark and makes line ends alike', () => {
    expect(cleanText('\ufeffa\r\nb\rc\n')).toEqual({ text: 'a\nb\nc\n', notices: [] });
  });

  it('drops the byte order mark that was misread with the text', () => {
    expect(cleanText('ï»¿a â†’ b').text).toBe('a → b');
  });

  it('says that the encoding was repaired, and where it first was wrong', () => {
    const { text, notices } = cleanText('a\r\nb ‚Üí c');
    expect(text).toBe('a\nb → c');
    expect(notices).toEqual([
      {
        code: 'repaired-encoding',
        message: expect.stringContaining('Mac Roman') as string,
        position: { start: 4, end: 5 },
      },
    ]);
  });

  it('shows what cannot be read, and says where', () => {
    const { text, notices } = cleanText('a\0b\ufffd');
    expect(text).toBe('a\ufffdb\ufffd');
    expect(notices).toMatchObject([
      { code: 'unreadable-characters', position: { start: 1, end: 2 } },
    ]);
  });

  it('leaves clean text alone', () => {
    expect(cleanText('# 🧭 Café\n')).toEqual({ text: '# 🧭 Café\n', notices: [] });
  });
});
