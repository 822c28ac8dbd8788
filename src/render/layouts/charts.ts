import { wordsOf } from '../../plan/excerpt.ts';
import { BOLD, widthOf } from '../../plan/fit/advances.ts';
import type { ChartEntry, ChartType, Excerpt, SlideOf } from '../../plan/types.ts';
import { type PageKey, say } from '../../strings/page.ts';
import { block, polyline, reach, whole } from '../chart.ts';
import { type Html, html } from '../html.ts';
import { renderExcerpt } from '../prose.ts';

type Chart = SlideOf<'chart'>;

const NAMES: Readonly<Record<ChartType, PageKey>> = {
  bar: 'chartBar',
  column: 'chartColumn',
  line: 'chartLine',
  share: 'chartShare',
};

const DRAWN: Readonly<Record<ChartType, (chart: Chart) => Html>> = {
  bar: bars,
  column: columns,
  line: graph,
  share: parts,
};

/** Numbers as a chart, each with its name beside it; the list of both is what a screen reader is told. */
export function chartLayout(chart: Chart): Html {
  const heading = chart.heading && html`<p class="heading">${renderExcerpt(chart.heading)}</p>`;
  return html`<div class="body charted">${heading}<div class="plot" data-chart="${chart.chart}"${chart.isNamedOver && html` data-over`} style="--count:${chart.entries.length}">${DRAWN[chart.chart](chart)}</div></div>`;
}

function list(chart: Chart, items: readonly Html[], style = ''): Html {
  return html`<ul class="chart" aria-label="${say(NAMES[chart.chart])}"${style && html` style="${style}"`}>${items}</ul>`;
}

function words(name: string, excerpt: Excerpt): Html {
  return html`<span class="${name}">${renderExcerpt(excerpt)}</span>`;
}

/** How far each entry reaches, for the style sheet. */
function reachOf({ value }: ChartEntry, most: number, ems?: number): Html | false {
  const wide = ems !== undefined && html`;--ems:${ems.toFixed(2)}`;
  return value !== undefined && html` style="--reach:${reach(value, most)}${wide}"`;
}

function bars(chart: Chart): Html {
  const rows = chart.entries.map(entry => {
    const bar = entry.value !== undefined && block();
    return html`<li${entry.value === undefined && html` class="total"`}>${words('name', entry.name)} <span class="track"${reachOf(entry, chart.most)}>${bar}${words('value', entry.number)}</span></li>`;
  });
  const { name, number } = chart.widest;
  return list(chart, rows, `--names:${name.toFixed(2)};--ems:${number.toFixed(2)}`);
}

function columns(chart: Chart): Html {
  const items = chart.entries.map(
    (entry, index) =>
      html`<li style="--no:${index + 1}">${words('name', entry.name)} <span class="rise"${reachOf(entry, chart.most)}>${words('value', entry.number)}${block()}</span></li>`,
  );
  return list(chart, items);
}

function graph(chart: Chart): Html {
  const values = chart.entries.map(({ value = 0 }) => value);
  const items = chart.entries.map(
    (entry, index) =>
      html`<li style="--no:${index + 1}">${words('name', entry.name)} <span class="rise" data-side="${sideOf(values, index)}"${reachOf(entry, chart.most, widthOf(wordsOf(entry.number), 1, BOLD))}>${words('value', entry.number)}</span></li>`,
  );
  return html`${polyline(values, chart.most)}${list(chart, items)}`;
}

/** Where the words of a value stand clear of the line that leads to it and on from it. */
function sideOf(values: readonly number[], index: number): 'start' | 'before' | 'middle' | 'after' | 'end' {
  const [before, here = 0, after] = [values[index - 1], values[index], values[index + 1]];
  if (before === undefined) return (after ?? here) > here ? 'start' : 'middle';
  if (after === undefined) return before > here ? 'end' : 'middle';
  if (before < here && here < after) return 'before';
  return before > here && here > after ? 'after' : 'middle';
}

function parts(chart: Chart): Html {
  const rows = chart.entries.map(
    ({ name, number, value }) =>
      html`<li${value === undefined && html` class="total"`}>${words('value', number)} ${words('name', name)}</li>`,
  );
  return html`${whole(chart.entries)}${list(chart, rows)}`;
}
