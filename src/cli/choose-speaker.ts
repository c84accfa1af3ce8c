import { slugify } from '../schema/slugify.ts';
import type { Dialogue } from './dialogue.ts';
import { type MakeSpeaker, offerFile } from './make-speaker.ts';
import type { Choice } from './speaker-choices.ts';

const QUESTION = 'Number, id or name, nothing to go back: ';

/** A given name and a surname, or more: a single word is more likely a slip. */
const FULL_NAME = /^\p{Lu}\S*(?:\s+\S+)+$/u;

const SPEAKER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Asks until the answer is somebody who has a file, or gets one; null for nothing. */
export async function chooseSpeaker(
  choices: readonly Choice[],
  dialogue: Dialogue,
  make: MakeSpeaker,
): Promise<Choice | null> {
  dialogue.say(listed(choices));
  for (;;) {
    const answer = (await dialogue.line(QUESTION)).trim();
    if (answer === '') return null;
    const meant = /^\d+$/.test(answer) ? [choices[Number(answer) - 1] ?? []].flat() : named(answer, choices);
    const only = meant.length === 1 ? meant[0] : meant.length === 0 ? unknown(answer) : undefined;
    if (only && only.standing !== 'fileless') return only;
    if (!only) dialogue.say(complaint(answer, meant, choices.length));
    else {
      dialogue.say(`${only.name} has no file, and needs one to be named.`);
      if (await offerFile(only, dialogue, make)) return { ...only, standing: 'here' };
    }
  }
}

/** Those with just this id, name or alias; else those in one of which it stands. */
function named(answer: string, choices: readonly Choice[]): Choice[] {
  const sought = answer.toLowerCase();
  const whose = (fits: (called: string) => boolean) =>
    choices.filter(({ id, name, aliases = [] }) =>
      [id, name, ...aliases].some((called) => fits(called.toLowerCase())),
    );
  const exact = whose((called) => called === sought);
  return exact.length > 0 ? exact : whose((called) => called.includes(sought));
}

/** Somebody who is named nowhere yet, by the whole name. */
function unknown(name: string): Choice | undefined {
  const id = slugify(name);
  return FULL_NAME.test(name) && SPEAKER_ID.test(id) ? { id, name, standing: 'fileless' } : undefined;
}

function complaint(answer: string, meant: readonly Choice[], numbers: number): string {
  if (/^\d+$/.test(answer)) return `There is no number ${answer}; the numbers go from 1 to ${numbers}.`;
  if (meant.length === 0)
    return `Nobody is “${answer}”. Type the whole name to make a file for somebody who has none.`;
  return `“${answer}” may be ${meant.map(({ name, id }) => `${name} (${id})`).join(' or ')}; give the id.`;
}

function listed(choices: readonly Choice[]): string {
  const part = (heading: string, standing: Choice['standing']) => {
    const lines = choices.flatMap((each, i) =>
      each.standing === standing ? [`  ${i + 1}  ${each.name} (${each.id})`] : [],
    );
    return lines.length === 0 ? [] : [heading, ...lines];
  };
  return [
    ...part('Named in the article:', 'here'),
    ...part('Others:', 'elsewhere'),
    ...part('Quoted here without a file, which they need to be named:', 'fileless'),
  ].join('\n');
}
