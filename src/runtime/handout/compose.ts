import { print } from '../../strings/handout.ts';
import handoutStyle from '../../style/handout.css?inline';
import paperStyle from '../../style/paper.css?inline';
import { create } from '../interface/dom.ts';
import { createRules } from '../interface/rules.ts';
import { dropLostLinks } from './copy.ts';
import { composeLeaflet } from './kinds/leaflet.ts';
import { composeNotes } from './kinds/notes.ts';
import { composeNotice } from './kinds/notice.ts';
import { composeQuiz } from './kinds/quiz.ts';
import { composeSlides } from './kinds/slides.ts';
import { composeText } from './kinds/text.ts';
import { frameOf, numberPages } from './sheet.ts';
import type { Choice, Compose, Kind, Sources } from './types.ts';

const COMPOSERS: Readonly<Record<Kind, Compose>> = {
  slides: composeSlides,
  notes: composeNotes,
  text: composeText,
  leaflet: composeLeaflet,
  quiz: composeQuiz,
  notice: composeNotice,
};

/** Waits for the letters, whose widths say where lines end. */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    ['500', '800'].map(weight => document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, 'aạ')),
  );
  await document.fonts.ready;
}

/** Waits for all that has a size of its own: the letters, and the pictures, which hidden pages do not load. */
export async function loadSources({ doc, slides }: Sources): Promise<void> {
  const pictures = [doc, ...slides].flatMap(part => [...part.querySelectorAll('img')]);
  const loaded = pictures.map(picture => {
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  });
  await Promise.all([loadFonts(), ...loaded]);
}

/** A handout as sheets of A4, the same to look at and to print. What has a size must be there: see `loadSources`. */
export function composeHandout(choice: Choice, sources: Sources): HTMLElement {
  const frame = frameOf(sources);
  const root = create(
    'div',
    {
      ...{
        class: 'handout',
        lang: 'vi',
        'data-theme': 'light',
        'data-title': `${frame.title} – ${print(choice.kind)}`,
      },
      ...{ 'data-kind': choice.kind, 'data-ink': choice.ink, 'data-composing': '' },
    },
    // The style comes with the sheets: a page that prints nothing need not load it.
    createRules(`@layer handout { ${handoutStyle} }`, `@layer paper { ${paperStyle} }`),
  );
  document.body.append(root);
  try {
    COMPOSERS[choice.kind]({ root, choice, sources, frame });
    numberPages([...root.querySelectorAll<HTMLElement>('.sheet')]);
    dropLostLinks(root);
  } finally {
    root.remove();
  }
  delete root.dataset.composing;
  return root;
}
