import { expect, it } from 'vitest';
import { usualSettings } from './usual-settings.ts';

it('begins a plan today, or on Monday where today is a day off', () => {
  const starts = ['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'].map(
    (today) => usualSettings(today).start,
  );
  expect(starts).toEqual(['2026-01-02', '2026-01-05', '2026-01-05', '2026-01-05']);
});
