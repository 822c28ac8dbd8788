import { readdirSync, readFileSync } from 'node:fs';
import type { Figure } from '../../src/figures/types.ts';
import { figuresOf, slice } from './notation.ts';

/** `{key money:3,5 tỷ đồng|value 3500000000|unit đồng}`: what is found there, and fields of it worth a check. */
const MENTION = /\{(key )?(\w+):([^{}|]*)((?:\|[^{}|]*)*)\}/gu;

/** A sentence of the corpus, under the phenomenon it shows. */
export interface Example {
  readonly phenomenon: string;
  readonly notation: string;
}

/** Every sentence of the corpus; each file is a list of phenomena (`# …`) with their sentences. */
export function readCorpus(): Example[] {
  const folder = new URL('./corpus/', import.meta.url);
  return readdirSync(folder).flatMap(file => examplesOf(readFileSync(new URL(file, folder), 'utf8')));
}

function examplesOf(text: string): Example[] {
  let phenomenon = '';
  return text.split('\n').flatMap(line => {
    if (line.startsWith('# ')) phenomenon = line.slice(2);
    return line === '' || line.startsWith('# ') ? [] : [{ phenomenon, notation: line }];
  });
}

/** The sentence without its notation. */
export function plainOf(notation: string): string {
  return notation.replace(MENTION, '$3');
}

/** What the finder says of the sentence, in the same notation and with the same fields asked for. */
export function answerTo(notation: string): string {
  const text = plainOf(notation);
  const asked = fieldsByPlace(notation);
  const figures = figuresOf(text);
  let at = 0;
  let answer = '';
  for (const figure of figures) {
    const fields = (asked.get(figure.from) ?? []).map(
      field => `|${field} ${fieldOf(text, figures, figure, field)}`,
    );
    answer += `${text.slice(at, figure.from)}{${figure.key ? 'key ' : ''}${figure.kind}:${figure.raw}${fields.join('')}}`;
    at = figure.to;
  }
  return answer + text.slice(at);
}

/** The names of the fields asked for, by where their mention begins in the plain sentence. */
function fieldsByPlace(notation: string): Map<number, string[]> {
  const fields = new Map<number, string[]>();
  for (const match of notation.matchAll(MENTION)) {
    const names = (match[4] ?? '').split('|').slice(1);
    fields.set(
      plainOf(notation.slice(0, match.index)).length,
      names.map(field => field.split(' ')[0] ?? ''),
    );
  }
  return fields;
}

function fieldOf(text: string, figures: readonly Figure[], figure: Figure, field: string): string {
  switch (field) {
    case 'value':
      return numberText(figure.value);
    case 'terms':
      return (figure.terms ?? []).join(',');
    case 'unit':
      return figure.unit;
    case 'from':
      return numberText(figures.find(({ from }) => from === figure.change?.from?.from)?.value ?? null);
    case 'change':
      return figure.change?.direction ?? 'none';
    case 'label':
      return slice(text, figure.label) ?? '';
    case 'about':
      return slice(text, figure.approximator) ?? '';
    case 'time':
      return slice(text, figure.time) ?? '';
    case 'place':
      return slice(text, figure.place) ?? '';
    default:
      throw new Error(`The notation has no field "${field}".`);
  }
}

/** Ten digits are enough to tell one number from another. */
function numberText(value: Figure['value']): string {
  if (value === null) return '';
  return [value]
    .flat()
    .map(one => String(Number(one.toPrecision(10))))
    .join(',');
}
