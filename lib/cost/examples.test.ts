import { describe, expect, it } from 'vitest';
import { billOf, costLine, findCheapest } from '.';
import { tariffOf, shapeWith, termsWith } from '@/tests/support/costs';

/** Dollars to the cent. */
function cents(amount: number): string {
  return amount.toFixed(2);
}

const total = (
  id: string,
  ...[shape, terms, prices]: [Parameters<typeof shapeWith>[0]?, Parameters<typeof termsWith>[0]?, Record<string, number>?]
) => billOf(tariffOf(id, prices), [shapeWith(shape)], termsWith(terms)).total;

describe('worked examples that others published', () => {
  it('AWS Lambda: 3 million requests of a second with 512 MB cost 18.74 dollars at the rate of that example (aws.amazon.com/lambda/pricing)', () => {
    const shape = { requests: 3_000_000, duration: 1000, memory: 0.5 };
    const bill = billOf(tariffOf('lambda', { 'us.lambda.gb-second': 0.00001667 }), [shapeWith(shape)], termsWith({ isFreeTaken: true }));
    expect(bill.lines.map(({ meter, cost }) => [meter, cents(cost)])).toEqual([
      ['million-requests', '0.40'],
      ['gb-second', '18.34'],
    ]);
    expect(cents(bill.total)).toBe('18.74');
  });

  it('AWS Lambda: 3 million requests of 200 ms with 512 MB stay within the free time and cost 0.40 dollars (leyaa.ai)', () => {
    expect(cents(total('lambda', { requests: 3_000_000, duration: 200 }, { isFreeTaken: true }))).toBe('0.40');
  });

  it('Amazon EKS: the control plane costs 73 dollars a month (cloudburn.io)', () => {
    const bill = billOf(tariffOf('eks'), [shapeWith()], termsWith());
    expect(cents(bill.lines.find(({ meter }) => meter === 'cluster-hour')?.cost ?? 0)).toBe('73.00');
  });

  it('GKE: the credit pays for one cluster', () => {
    const bill = billOf(tariffOf('gke-autopilot'), [shapeWith()], termsWith({ isFreeTaken: true }));
    expect(bill.lines.find(({ meter }) => meter === 'cluster-hour')?.cost).toBe(0);
  });

  it('Fargate in Tokyo: 0.25 vCPU and 0.5 GB cost 11.25 dollars for 730 hours (AWS Pricing Calculator)', () => {
    expect(cents(total('fargate', { vcpu: 0.25 }, { region: 'tokyo' }))).toBe('11.25');
  });

  it('Heroku: a dyno costs its price of the month, however much of it is used', () => {
    expect(cents(total('heroku-standard-2x', { load: 1, requests: 10 }))).toBe('50.00');
  });
});

describe('worked examples of the price facts', () => {
  it('a million requests of 100 ms with 512 MB: Lambda on Arm, Functions Flex, Cloud Run', () => {
    expect(total('lambda-arm').toFixed(4)).toBe('0.8667');
    expect(total('functions-flex').toFixed(4)).toBe('1.7000');
    expect(total('cloud-run-requests').toFixed(4)).toBe('2.9250');
  });

  it('a month: a t4g.medium, two sizes of a Fargate task, the smallest EKS with a balancer', () => {
    expect(total('ec2-t4g-medium').toFixed(3)).toBe('24.528');
    expect(cents(total('fargate', { vcpu: 0.25, memory: 0.5 }))).toBe('9.01');
    expect(total('fargate', { vcpu: 1, memory: 2 }).toFixed(4)).toBe('36.0401');
    expect(total('eks', {}, { balancers: 1 }).toFixed(3)).toBe('138.481');
  });

  const breakEven = (one: ReturnType<typeof costLine>, other: ReturnType<typeof costLine>, limit: number): number => {
    const [first, second] = findCheapest([one, other], limit);
    expect([first?.line, second?.line]).toEqual([0, 1]);
    return first?.to ?? 0;
  };

  it('Lambda costs as much as a t4g.medium at 28,301,000 requests, and as a Fargate task of 1 vCPU and 2 GB at 41,585,000', () => {
    const lambda = costLine(tariffOf('lambda-arm'), shapeWith(), termsWith());
    const machine = costLine(tariffOf('ec2-t4g-medium'), shapeWith(), termsWith());
    const task = costLine(tariffOf('fargate'), shapeWith({ memory: 2, together: 80 }), termsWith());
    expect(Math.round(breakEven(lambda, machine, 50e6) / 1000)).toBe(28_301);
    expect(Math.round(breakEven(lambda, task, 50e6) / 1000)).toBe(41_585);
  });

  it('Cloud Run: instances are cheaper than requests once they are busy for 75 % of the time, the fee of requests left out', () => {
    const shape = shapeWith({ duration: 100 });
    const requests = costLine(tariffOf('cloud-run-requests', { 'us.cloud-run-requests.million-requests': 0 }), shape, termsWith());
    const instances = costLine(tariffOf('cloud-run-instances'), shape, termsWith());
    const busySeconds = breakEven(requests, instances, 26e6) * 0.1;
    expect((busySeconds / (730 * 3600)).toFixed(4)).toBe('0.7525');
  });
});
