import { preflight, reply } from '../respond';
import { toHouseRulesJson } from '@/lib/export';
import { house } from '@/lib/server/house';

/** They change with the next start of the server. */
const MAX_AGE_SECONDS = 60;

/** The house rules of this deployment; null where it has none. */
export function GET(): Response {
  return reply(toHouseRulesJson(house()), MAX_AGE_SECONDS);
}

export function OPTIONS(): Response {
  return preflight('GET');
}
