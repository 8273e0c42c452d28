import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_PAGES } from './code-pages.ts';
import type { CodePage } from './code-pages.ts';
import { repairEncoding } from './repair-encoding.ts';

const [WINDOWS, MAC] = CODE_PAGES;

/** What becomes of a text whose UTF-8 is read in another code page. */
function misread(text: string, page: CodePage | undefined): string {
  // Where two characters have one byte, the page's own comes last.
  const characters = new Map([...(page?.bytes ?? [])].map(([code, byte]) => [byte, code]));
  return [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCharCode(byte < 0x80 ? byte : (characters.get(byte) ?? 0)))
    .join('');
}

/** What no right text has when misread: more than a capital before a dash, or the like. */
const SIGNS = [
  '→',
  '🧭',
  '⚠️',
  '1️⃣',
  '’',
  '✅',
  '…',
  'Привет',
  '日本',
  'café au lait — très',
  '🇫🇷',
  '€',
];
const WORDS = [
  'Python',
  'naïve',
  'Zażółć',
  'Größe',
  'année',
  'ß',
  'λ',
  '# ',
  '\n\n- ',
  ' ',
  '*',
  'É',
];

const misreadable = fc
  .tuple(
    fc.array(fc.constantFrom(...SIGNS, ...WORDS)),
    fc.constantFrom(...SIGNS),
    fc.array(fc.constantFrom(...SIGNS, ...WORDS)),
  )
  .map(([before, sign, after]) => [...before, sign, ...after].join(''));

describe('repairing text that was read in the wrong code page', () => {
  it.each([
    [
      'Mac Roman',
      '‚Üí \uf8ffüß≠ \uf8ffüü¢ ‚ö†Ô∏è 1Ô∏è‚É£ ‚úÖ Don‚Äôt \uf8ffüëç',
      '→ 🧭 🟢 ⚠️ 1️⃣ ✅ Don’t 👍',
    ],
    ['Windows-1252', 'ðŸš€ â€™ â€\u201d CafÃ© â†’ Ð\u009fÑ€Ð¸', '🚀 ’ — Café → При'],
  ])('reads it as it was written: %s', (page, damaged, text) => {
    expect(repairEncoding(damaged)).toMatchObject({ text, page });
  });

  it('gives back what was written, whichever page it was misread in', () => {
    fc.assert(
      fc.property(misreadable, fc.constantFrom(WINDOWS, MAC), (text, page) => {
        expect(repairEncoding(misread(text, page))?.text).toBe(text);
      }),
    );
  });

  it('gives back what was written when it was misread twice', () => {
    fc.assert(
      fc.property(misreadable, fc.constantFrom(WINDOWS, MAC), (text, page) => {
        expect(repairEncoding(misread(misread(text, page), page))?.text).toBe(text);
      }),
    );
  });

  it('finds nothing more to repair in what it repaired', () => {
    fc.assert(
      fc.property(misreadable, fc.constantFrom(WINDOWS, MAC), (text, page) => {
        expect(repairEncoding(repairEncoding(misread(text, page))?.text ?? '')).toBeNull();
      }),
    );
  });

  it('repairs only what is misread as a whole', () => {
    expect(repairEncoding('‚Üí and → alike')).toBeNull();
    expect(repairEncoding('CafÃ© and café')).toBeNull();
    expect(repairEncoding('‚Ü')).toBeNull();
  });

  it('knows no overlong forms, surrogates or characters beyond the last', () => {
    expect(repairEncoding(misread('→', WINDOWS) + 'Ã\u0080'.replace('Ã', 'À'))).toBeNull();
    expect(repairEncoding('â†’ í\u00a0€')).toBeNull();
    expect(repairEncoding('â†’ ô\u0090€€')).toBeNull();
  });
});

describe('text that is right', () => {
  it.each([
    'L’école commence',
    'Qu’élève-t-on ?',
    'LE CAFÉ…',
    'É… sim, AMANHÃ…',
    'QUALITÉ\u00a0: tout',
    'Passé…\u00a0?',
    '„Übung“ und “Ärger”',
    'SCHÖN – GRÖSSE',
    '—Ésta es',
    '«École»',
    '√π ≈ ∞',
    '30 °C, ½ ©, ±2, §4, 5 €, ™',
    'Ångström, Ça va, Señor, Æther, Þórr',
    'Größe, Straße, naïve, über, œuvre, façade',
    'Привет, мир; Γειά σου; שלום; مرحبا',
    '日本語と中文 한국어',
    '🧭 🟢 1️⃣6️⃣ 👩‍💻 ✅ → — …',
    'e\u0301te\u0301',
  ])('is never touched: %s', (text) => {
    expect(repairEncoding(text)).toBeNull();
  });

  it('is never touched, whatever its words and its punctuation', () => {
    const words = (
      'L’été L’école QU’À où déjà À É Ça çà CAFÉ QUALITÉ Noël œuvre c’est Übung Größe SÜSS ÄÖÜ dünn ' +
      'straße señor ¿Qué ¡Él está años ÁRBOL NIÑO coração ação amanhã São não Ångström smörgås ærlig ' +
      'ØL Œuf Žižek Šárka π √π ≈ 25°C 5€ ½ ©'
    ).split(' ');
    const marks = [
      ' ',
      ' ',
      ' – ',
      '—',
      '… ',
      '\u00a0: ',
      ' « ',
      ' » ',
      '» ',
      ' “',
      '” ',
      '’ ',
      ', ',
      '.\n',
    ];
    const text = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)));
    fc.assert(
      fc.property(text, (pairs) => {
        expect(repairEncoding(pairs.flat().join(''))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
