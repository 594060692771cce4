import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { CompareNotes } from '@/components/compare/compare-notes';
import { KeptPlansIsland } from '@/components/portfolio/compare/kept-plans';
import { KeepResult } from '@/components/result/keep-result';
import { InteractiveDuel } from '@/components/result/interactive-duel';
import { ResultNotes } from '@/components/result/notes/result-notes';
import { WhatIf } from '@/components/result/what-if';
import { CopyText } from '@/components/share/copy-text';
import { SearchField } from '@/components/site/search-field';
import { ThemeChoice } from '@/components/site/theme-choice';
import { CopyLink } from '@/components/ui/copy-link';
import { explainWords } from './explain-words';
import { showAtOnce } from './show-at-once';

/** Every part that lives, by its name in the document. What is large comes on demand, from inside these. */
const ISLANDS: Readonly<Record<string, ComponentType<never>>> = {
  'compare-notes': CompareNotes,
  'copy-link': CopyLink,
  'copy-text': CopyText,
  'interactive-duel': InteractiveDuel,
  'result-notes': ResultNotes,
  'search-field': SearchField,
  'keep-result': KeepResult,
  'kept-plans': KeptPlansIsland,
  'theme-choice': ThemeChoice,
  'what-if': WhatIf,
};

function enliven(within: ParentNode): void {
  for (const place of within.querySelectorAll<HTMLElement>('[data-island]')) {
    const { island = '', props = '{}' } = place.dataset;
    const Part = ISLANDS[island];
    // The document and this script are of one build, so the data is what the part was rendered with.
    if (Part) hydrateRoot(place, createElement(Part as ComponentType<object>, JSON.parse(props) as object));
  }
}

enliven(document);
explainWords(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-shown-in]')) showAtOnce(form, enliven);

// The same place of the page in the other language; without a script it leads to the top.
document.querySelector<HTMLAnchorElement>('a[data-keeps-place]')?.addEventListener('click', ({ currentTarget }) => {
  (currentTarget as HTMLAnchorElement).hash = window.location.hash;
});

// A list of contents that opens over the page closes once it led somewhere; without a script a press beside it does.
window.addEventListener('hashchange', () => {
  document.querySelector<HTMLElement>('.result-bar [popover]:popover-open')?.hidePopover();
});
