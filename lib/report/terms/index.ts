export { markTerms, readGlossary, type Glossary, type PageTerms, type TextPart } from './mark-terms';
