import type { Clinic } from '../../consultation/clinic';
import { artistBlocks, type ArtistPlanInput } from './artistBlocks';
import type { PlanDocument } from './blocks';
import { clientBlocks } from './clientBlocks';
import { today } from './planChoices';
import { dayInWords } from './planFormat';
import { plan as text } from '../laterWords';

export const audienceIds = ['client', 'artist'] as const;
export type AudienceId = (typeof audienceIds)[number];

/** The plan in words for one of its readers. `label` stands on it where it is given, and nowhere else. */
export function planDocument(
  audience: AudienceId,
  input: ArtistPlanInput,
  { clinic, label }: { readonly clinic: Clinic; readonly label: string | null },
): PlanDocument {
  const { title, lead } = text[audience];
  const made = text.made(dayInWords(today()));
  return {
    title,
    lead,
    about: label === null ? [made] : [text.for(label), made],
    clinic: { name: clinic.name, contact: clinic.contact },
    blocks: audience === 'client' ? clientBlocks(input) : artistBlocks(input),
  };
}
