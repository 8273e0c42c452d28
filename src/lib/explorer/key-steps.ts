import type { Mark } from '#lib/progress';
import type { StepDirection } from './walk.ts';

const WALK: Readonly<Record<string, StepDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'needs',
  ArrowRight: 'opens',
  Home: 'first',
  End: 'last',
};

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
};

const MARKS: Readonly<Record<string, Mark>> = {
  d: 'done',
  l: 'learning',
  s: 'skipped',
  r: 'todo',
};

/**
 * What keys do on the map: arrows walk, Shift and arrows pan, plus, minus and nought zoom, W asks why, and D, L,
 * S and R mark what the keyboard stands on.
 */
export const keySteps = {
  mark: (key: string): Mark | null => MARKS[key.toLowerCase()] ?? null,
  /** Asks why what the keyboard stands on needs what comes before it. */
  why: (key: string): boolean => key.toLowerCase() === 'w',
  walk: (key: string): StepDirection | null => WALK[key] ?? null,
  pan: ({ key, shiftKey }: { key: string; shiftKey: boolean }) =>
    shiftKey ? (ARROWS[key] ?? null) : null,
  zoom(key: string): 'in' | 'out' | 'fit' | null {
    if (key === '+' || key === '=') return 'in';
    if (key === '-') return 'out';
    return key === '0' ? 'fit' : null;
  },
} as const;
