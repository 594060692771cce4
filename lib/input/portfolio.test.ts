import { describe, expect, it } from 'vitest';
import { rules } from '@/tests/support/catalogue';
import { parseRequest, parseWorkloads } from '.';

const read = (text: string) => parseWorkloads(new TextEncoder().encode(text), rules);
const ONE = '- { id: one, answers: { traffic: bursty } }';

describe('what a file asks of the plan for all its workloads', () => {
  it('is nothing where it says nothing', () => {
    expect(read(`workloads:\n  ${ONE}`)).toMatchObject({ ok: true, plan: {} });
  });

  it('is limits for all, and a place and importance of each workload', () => {
    const text = `workloads:
  - { id: one, answers: { traffic: bursty }, importance: 3, stay: compose }
portfolio: { day: 2.5, atMost: 2, include: [paas-oss, compose], exclude: [k8s-self] }`;
    const parsed = read(text);
    expect(parsed).toMatchObject({
      ok: true,
      workloads: [{ id: 'one', importance: 3, stay: 'compose' }],
      plan: { day: 2.5, atMost: 2, include: ['compose', 'paas-oss'], exclude: ['k8s-self'] },
    });
    expect(parseRequest(new TextEncoder().encode(text), rules)).toMatchObject(parsed);
  });

  it.each([
    ['portfolio: 3', 'not-a-mapping', 'portfolio'],
    ['portfolio: { atmost: 2 }', 'unknown-key', 'portfolio.atmost'],
    ['portfolio: { atMost: 0 }', 'bad-whole-number', 'portfolio.atMost'],
    ['portfolio: { atMost: 1.5 }', 'bad-whole-number', 'portfolio.atMost'],
    ['portfolio: { day: "5" }', 'bad-number', 'portfolio.day'],
    ['portfolio: { day: 0 }', 'bad-number', 'portfolio.day'],
    ['portfolio: { include: compose }', 'not-platforms', 'portfolio.include'],
    ['portfolio: { exclude: [composed] }', 'unknown-platform', 'portfolio.exclude'],
    ['portfolio: { include: [compose], exclude: [compose] }', 'included-and-excluded', 'portfolio.exclude'],
  ])('%s is refused with its place', (line, kind, place) => {
    const parsed = read(`workloads:\n  ${ONE}\n${line}`);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => [fault.kind, fault.place])).toEqual([[kind, place]]);
  });

  it.each([
    ['importance: 10', 'bad-whole-number', 'importance'],
    ['stay: mainframe', 'unknown-platform', 'stay'],
  ])('a workload with %s is refused with its place', (entry, kind, place) => {
    const parsed = read(`workloads:\n  - { id: one, answers: { traffic: bursty }, ${entry} }`);
    expect(parsed.ok ? [] : parsed.faults.map((fault) => [fault.kind, fault.place])).toEqual([[kind, `workloads[0].${place}`]]);
  });
});
