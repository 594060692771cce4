import { defineWords } from '../words';

/** The glossary, and the words that can be asked what they mean on other pages. */
export const glossaryWords = defineWords({
  en: {
    title: 'Glossary',
    lead: '{n} words in one or two sentences each: those of the field, and those of this method. Elsewhere on this site, press a word with a dotted underline to see its meaning.',
    description: 'The words of platforms and of this method, each in one or two sentences.',
    kinds: {
      field: { label: 'The field', title: '{n} words of the field' },
      method: { label: 'The method', title: '{n} words of this method' },
    },
    see: 'See also',
    hint: 'Press a word with a dotted underline to see its meaning.',
    all: 'All words',
    more: 'In the glossary',
    here: 'Words used here:',
    between: ' · ',
  },
  ja: {
    title: '用語集',
    lead: 'この分野の用語と、この評価方法の用語、合わせて{n}語を、それぞれ一、二文で説明します。ほかのページでは、点線の引かれた言葉を押すと、その場で意味を読めます。',
    description: 'プラットフォームとこの評価方法に関する用語を、一、二文で説明します。',
    kinds: {
      field: { label: '分野', title: 'この分野の{n}語' },
      method: { label: '評価方法', title: 'この評価方法の{n}語' },
    },
    see: '関連',
    hint: '点線の引かれた言葉を押すと、意味を読めます。',
    all: '用語集',
    more: '用語集で読む',
    here: 'ここに出てくる用語：',
    between: '・',
  },
});
