import { describe, expect, it, vi } from 'vitest';
import { keepDraft, readDraft, type DraftStorage } from './draft.ts';

function makeStorage(refusal: Error | null = null): () => DraftStorage {
  const items = new Map<string, string>();
  return () => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (refusal !== null) throw refusal;
      items.set(key, value);
    },
    removeItem: (key) => items.delete(key),
  });
}
const TEA = { name: 'tea.md', text: '# Tea\n' };

describe('a document of one’s own', () => {
  it('is there at the next visit, until it is cleared', () => {
    const storage = makeStorage();
    expect(readDraft(storage)).toBeNull();
    expect(keepDraft(storage, TEA)).toBe('kept');
    expect(readDraft(storage)).toEqual(TEA);
    keepDraft(storage, null);
    expect(readDraft(storage)).toBeNull();
  });

  it('tells when it cannot be kept, and why', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(keepDraft(makeStorage(full), TEA)).toBe('no-room');
    expect(keepDraft(makeStorage(new Error('forbidden')), TEA)).toBe('refused');
    const forbidden = (): DraftStorage => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(keepDraft(forbidden, TEA)).toBe('refused');
    expect(readDraft(forbidden)).toBeNull();
  });

  it.each(['{', 'null', '[]', '{"name":1,"text":""}', '{"name":"a"}'])(
    'is none where the storage holds %s',
    (stored) => {
      expect(
        readDraft(() => ({ getItem: () => stored, setItem: vi.fn(), removeItem: vi.fn() })),
      ).toBeNull();
    },
  );
});
