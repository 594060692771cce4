import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotesPage } from '@/components/knowledge/notes-page';
import { loadDesignNotes } from '@/lib/content';
import { isLocale } from '@/lib/locale';
import { designNotesWords } from '@/lib/locale/words/design-notes';
import { Reader } from '@/lib/report/reader';
import { catalogue } from '@/lib/server/catalogue';

interface NotesPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata({ params }: NotesPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { label, lead } = designNotesWords(locale);
  return { title: label, description: lead };
}

/** The two design notes that the axes come from. */
export default async function Notes({ params }: NotesPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const reader = new Reader(catalogue(), locale);
  const notes = loadDesignNotes().map(({ id, summary, text }) => {
    const { title } = reader.source(id);
    return { id, title, text, summary: summary.map((point) => reader.text(point)) };
  });
  return <NotesPage notes={notes} locale={locale} />;
}
