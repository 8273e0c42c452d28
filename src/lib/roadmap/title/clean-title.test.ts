import { describe, expect, it } from 'vitest';
import { cleanTitle, type CleanTitle } from './clean-title.ts';

function clean(text: string, isHeading = true): Partial<CleanTitle> {
  const title = cleanTitle({ text, mask: text }, isHeading);
  return Object.fromEntries(
    Object.entries(title).filter(
      ([key, value]) => value !== null && value !== false && key !== 'sequence',
    ),
  );
}

describe('a number before a title', () => {
  it.each([
    ['1. Fundamentals', { title: 'Fundamentals', ordinal: '1' }],
    ['2.1 Joins', { title: 'Joins', ordinal: '2.1' }],
    ['🧱 1. Web basics', { title: 'Web basics', ordinal: '1', icon: '🧱' }],
    ['1. 🧱 Web basics', { title: 'Web basics', ordinal: '1', icon: '🧱' }],
    ['1️⃣6️⃣ How the web works', { title: 'How the web works', ordinal: '16' }],
    ['🔟 Advanced Python', { title: 'Advanced Python', ordinal: '10' }],
    ['IV. Deployment', { title: 'Deployment', ordinal: 'IV' }],
    ['Phase 3: Databases', { title: 'Databases', ordinal: '3', phrase: 'Phase 3' }],
    ['🟢 PHASE 0: BASICS', { title: 'BASICS', ordinal: '0', phrase: 'PHASE 0', icon: '🟢' }],
    ['Step 4 Learn Git', { title: 'Learn Git', ordinal: '4', phrase: 'Step 4' }],
    ['Weeks 1-2 – HTML', { title: 'HTML', ordinal: '1-2', phrase: 'Weeks 1-2' }],
  ])('is kept apart: %s', (text, expected) => {
    expect(clean(text)).toEqual(expected);
  });

  it.each(['12-factor apps', '2 ways to deploy', '3D graphics', 'Level design', 'Node.js', '404'])(
    'is left alone where it belongs to the words: %s',
    (text) => {
      expect(clean(text)).toEqual({ title: text });
    },
  );

  it('stays where an item would be left with a status code missing', () => {
    expect(clean('404: Not found', false)).toEqual({ title: '404: Not found' });
  });

  it('stays the title where nothing else is there', () => {
    expect(clean('Phase 3')).toEqual({ title: 'Phase 3', ordinal: '3', phrase: 'Phase 3' });
    expect(clean('🚀')).toEqual({ title: '🚀' });
  });
});

describe('importance', () => {
  it.each([
    ['SQL (MUST KNOW)', 'SQL', 'essential'],
    ['Docker (very important)', 'Docker', 'essential'],
    ['GIL (important concept)', 'GIL', 'essential'],
    ['Projects (MANDATORY)', 'Projects', 'essential'],
    ['How Web Works (CRITICAL)', 'How Web Works', 'essential'],
    ['Flask (START HERE)', 'Flask', 'essential'],
    ['Django (Recommended Framework)', 'Django', 'recommended'],
    ['Flask (Optional Framework)', 'Flask', 'optional'],
    ['[Optional] Kafka', 'Kafka', 'optional'],
    ['Optional: Kafka', 'Kafka', 'optional'],
    ['Linux — nice to have', 'Linux', 'optional'],
    ['Optional but powerful tools', 'Optional but powerful tools', 'optional'],
    ['Must Know', 'Must Know', 'essential'],
  ])('%s', (text, title, importance) => {
    expect(clean(text)).toEqual({ title, importance });
  });

  it.each([
    'Templates (basic)',
    'Optional chaining',
    'FastAPI (MODERN BACKEND)',
    'Required fields',
  ])('is not read into %s', (text) => {
    expect(clean(text)).toEqual({ title: text });
  });
});

describe('time', () => {
  it.each([
    ['Basics (~14 hours)', 14],
    ['Basics ~75 min', 1.25],
    ['Basics — 2 weeks', 20],
    ['Basics (2–4 hours, optional)', 3],
    ['Basics [1h 30m]', 1.5],
    ['Basics (1,000 hours)', 1000],
  ])('is taken out of %s', (text, hours) => {
    expect(clean(text)).toMatchObject({ title: 'Basics', hours });
  });

  it('stays in a heading that only ends in it', () => {
    expect(clean('Flask in 2 weeks')).toEqual({ title: 'Flask in 2 weeks', hours: 20 });
    expect(clean('Basics 3 hours')).toEqual({ title: 'Basics 3 hours', hours: 3 });
    expect(clean('Basics 3 hours', false)).toEqual({ title: 'Basics 3 hours' });
  });

  it('is not the pace', () => {
    expect(clean('Basics (2 hours a day)')).toEqual({ title: 'Basics (2 hours a day)' });
  });
});

describe('the end of a title', () => {
  it('loses a full stop, a colon and emoji, but no abbreviation', () => {
    expect(clean('Routing, templates and forms.').title).toBe('Routing, templates and forms');
    expect(clean('Loops:').title).toBe('Loops');
    expect(clean('Deployment 🚀')).toEqual({ title: 'Deployment', icon: '🚀' });
    expect(clean('HTTP, HTTPS, etc.').title).toBe('HTTP, HTTPS, etc.');
  });
});

it('never takes code for a mark', () => {
  const text = '1. (optional)';
  expect(cleanTitle({ text, mask: 'x'.repeat(text.length) }, true)).toMatchObject({
    title: text,
    ordinal: null,
    importance: null,
  });
});
