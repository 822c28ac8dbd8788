import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DeckError } from '../error.ts';
import { type FigureRecord, recordFigures } from '../figures/record.ts';
import { parseLoose, parsePlain } from '../text/plain.ts';
import { onDisk, writeWhole } from './disk.ts';
import { readText, shownPath } from './slides.ts';

const TEXT = /\.(?:md|txt)$/i;

/** The key figures of one file. */
export interface Survey {
  /** As messages name it. */
  readonly file: string;
  readonly figures: readonly FigureRecord[];
}

/** The key figures of the `.txt` and `.md` files among the paths, folders with all below them. Throws `DeckError`. */
export function surveyFigures(paths: readonly string[], root: string): Survey[] {
  return paths
    .flatMap(path => textFiles(path, root))
    .map(path => {
      const file = readText(path, shownPath(path, root));
      const proses = /\.md$/i.test(path) ? parseLoose(file) : parsePlain(file);
      return { file: file.file, figures: recordFigures(proses, file) };
    });
}

/** Writes one `NAME.json` a file into a folder, which is made. */
export function writeSurveys(surveys: readonly Survey[], folder: string): void {
  onDisk(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const { file, figures } of surveys) {
      const name = `${basename(file).replace(TEXT, '')}.json`;
      writeWhole(join(folder, name), `${JSON.stringify(figures, null, 1)}\n`);
    }
  });
}

/** One line a figure, with its sentence below. */
export function tableOfFigures(surveys: readonly Survey[]): string {
  const figures = surveys.flatMap(survey => survey.figures);
  return figures.map(rowOf).join('\n');
}

function rowOf({ source, surface, kind, value, unit, label, change, sentence }: FigureRecord): string {
  const cells = [
    `${source.file}:${source.line}:${source.column}`,
    surface,
    kind,
    valueText(value),
    unit,
    label,
  ];
  const from = change ? `${change.direction === 'up' ? '↗' : '↘'} ${valueText(change.from ?? null)}` : '';
  return `${[...cells, from].filter(Boolean).join(' · ')}\n    ${sentence}`;
}

function valueText(value: FigureRecord['value']): string {
  return typeof value === 'number' ? String(value) : (value ?? ['?']).join('–');
}

function textFiles(path: string, root: string): string[] {
  if (!existsSync(path)) throw noPath(shownPath(path, root));
  if (!statSync(path).isDirectory()) return [path];
  const names = onDisk(shownPath(path, root), () => readdirSync(path, { recursive: true, encoding: 'utf8' }));
  return names
    .filter(name => TEXT.test(name))
    .sort()
    .map(name => join(path, name));
}

function noPath(path: string): DeckError {
  return new DeckError(
    { vi: `Không có tệp hay thư mục "${path}"`, en: `There is no file or folder "${path}"` },
    { file: path, line: 1 },
    { vi: 'Xem lại đường dẫn', en: 'Check the path' },
  );
}
