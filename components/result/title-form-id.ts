/** The form that gives a result a title: who keeps the result learns the title there. */
export const TITLE_FORM = 'title-form';
