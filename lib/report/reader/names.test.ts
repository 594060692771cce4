import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content';
import { joinTitles, NameReader } from './names';

const catalogue = loadCatalogue();

describe('An answer', () => {
  it('of one choice is named by its title', () => {
    const title = catalogue.questions.find(({ id }) => id === 'dependencies')!.choices.find(({ id }) => id === 'rdbms')!.title;
    expect(new NameReader(catalogue, 'en').answer('dependencies', 'rdbms')).toBe(title.en);
    expect(new NameReader(catalogue, 'ja').answer('dependencies', 'rdbms')).toBe(title.ja);
  });

  it('of several choices is named by all of them in their order', () => {
    const reader = new NameReader(catalogue, 'ja');
    const [first, second] = ['scale', 'cost'].map((choice) => reader.choice('purpose', choice));
    expect(reader.answer('purpose', 'scale+cost')).toBe(`${first}、${second}`);
    expect(reader.answer('purpose', 'cost+scale')).toBe(`${second}、${first}`);
  });

  it('has capital letters inside only where a name has its own', () => {
    expect(joinTitles('en', ['Relational database', 'Cloud services'])).toBe('Relational database, cloud services');
    expect(joinTitles('en', ['HTTP', 'WebSocket', 'TCP or UDP'])).toBe('HTTP, WebSocket, TCP or UDP');
    expect(joinTitles('en', ['Servers', 'Kubernetes', 'PaaS', 'Functions'])).toBe('Servers, Kubernetes, PaaS, functions');
    expect(joinTitles('ja', ['RDB', 'クラウドサービス'])).toBe('RDB、クラウドサービス');
  });

  it('that the catalogue does not know is an error', () => {
    expect(() => new NameReader(catalogue, 'en').answer('dependencies', 'rdbms+mainframe')).toThrow('mainframe');
  });
});
