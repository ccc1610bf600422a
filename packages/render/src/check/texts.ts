import type { CheckedItem } from '@reelsmith/core';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { type TextFinding, textFindings } from '../text/findings.ts';
import type { TextStudio } from '../text/studio.ts';

/** What is wrong with the texts of a film; fonts are read only where there is one. */
export function findingsIn(plan: RenderPlan, studio: Pick<TextStudio, 'fonts'>): TextFinding[] {
  return plan.layers.some(({ kind }) => kind === 'text') ? textFindings(plan, studio.fonts) : [];
}

/** Texts that are not drawn whole, and texts where screens and apps put something over them. */
export function textItems(plan: RenderPlan, findings: readonly TextFinding[]): CheckedItem[] {
  const unsafe = findings.filter(({ kind }) => kind === 'outside_safe_area');
  const broken = findings.filter(({ kind }) => kind !== 'outside_safe_area');
  return [itemOf('glyphs', plan, broken), itemOf('safe_area', plan, unsafe)];
}

const MOST_SPOTS = 10;
const MOST_TOLD = 3;

function itemOf(item: 'glyphs' | 'safe_area', plan: RenderPlan, findings: readonly TextFinding[]): CheckedItem {
  if (findings.length === 0) return { item, state: 'passed' };
  const texts = plan.layers.flatMap((layer) => (layer.kind === 'text' ? layer.texts : []));
  const ms = (frame: number): number => Math.round(secondsOf(frame, plan.rate) * 1000);
  const spots = findings.slice(0, MOST_SPOTS).flatMap(({ segmentId }) => {
    const own = texts.find((text) => text.segmentId === segmentId)?.own;
    return own === undefined ? [] : [{ fromMs: ms(own.from), toMs: ms(own.to), segmentId }];
  });
  const told = [...new Set(findings.map(({ detail }) => detail))];
  const more = told.length > MOST_TOLD ? [`And ${told.length - MOST_TOLD} texts more.`] : [];
  return { item, state: 'warned', found: [...told.slice(0, MOST_TOLD), ...more].join(' '), spots };
}
