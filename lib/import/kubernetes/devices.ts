import { both, NONE, type Notes } from '../shared/notes';
import { seenIn } from '../tree/seen';
import { at, itemsOf, textOf, type Value } from '../tree/value';

/** Devices that a claim asks for by the name of their class: written out, or in a template of claims. */
export function readDevices(claim: Value): Notes {
  if (!/^ResourceClaim(Template)?$/.test(textOf(at(claim, 'kind')) ?? '')) return NONE;
  const spec = at(claim, 'spec', 'spec') ?? at(claim, 'spec');
  const asked = itemsOf(at(spec, 'devices', 'requests'))
    .map((request) => at(request, 'exactly') ?? request)
    .find((request) => /(^|[.-])(gpu|mig|tpu)([.-]|$)/.test(textOf(at(request, 'deviceClassName')) ?? ''));
  return asked ? both('gpu-asked', 'gpu', seenIn(asked, 'deviceClassName')) : NONE;
}
