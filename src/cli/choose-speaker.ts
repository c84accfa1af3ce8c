import type { Dialogue } from './dialogue.ts';
import type { Choice } from './speaker-choices.ts';

const QUESTION = 'Number, id or name, nothing to go back: ';

/** Asks until the answer is somebody who has a file, and returns their id; null for nothing. */
export async function chooseSpeaker(choices: readonly Choice[], dialogue: Dialogue): Promise<string | null> {
  const numbered = choices.filter(({ standing }) => standing !== 'fileless');
  dialogue.say(listed(numbered, choices));
  for (;;) {
    const answer = (await dialogue.line(QUESTION)).trim();
    if (answer === '') return null;
    const meant = /^\d+$/.test(answer) ? [numbered[Number(answer) - 1] ?? []].flat() : named(answer, choices);
    const [only] = meant;
    if (meant.length === 1 && only?.standing !== 'fileless' && only) return only.id;
    dialogue.say(complaint(answer, meant, numbered.length));
  }
}

/** Those with just this id or name; else those in whose name or id it stands. */
function named(answer: string, choices: readonly Choice[]): Choice[] {
  const sought = answer.toLowerCase();
  const exact = choices.filter(({ id, name }) => id === sought || name.toLowerCase() === sought);
  return exact.length > 0
    ? exact
    : choices.filter(({ id, name }) => id.includes(sought) || name.toLowerCase().includes(sought));
}

function complaint(answer: string, meant: readonly Choice[], numbers: number): string {
  const [first] = meant;
  if (/^\d+$/.test(answer)) return `There is no number ${answer}; the numbers go from 1 to ${numbers}.`;
  if (!first)
    return `Nobody is “${answer}”. Whoever is to be named needs a file, content/speakers/<id>.yml: stop with [q], make it, and review again.`;
  if (meant.length > 1)
    return `“${answer}” may be ${meant.map(({ name, id }) => `${name} (${id})`).join(' or ')}; give the id.`;
  return `${first.name} has no file, and needs one to be named: stop with [q], make content/speakers/${first.id}.yml with the lines “name: ${first.name}” and “kind: person” or “kind: organization”, and review again.`;
}

function listed(numbered: readonly Choice[], choices: readonly Choice[]): string {
  const part = (heading: string, standing: Choice['standing']) => {
    const lines = choices
      .filter((each) => each.standing === standing)
      .map((each) => {
        const number = numbered.indexOf(each) + 1;
        return `  ${number === 0 ? '–' : number}  ${each.name} (${each.id})`;
      });
    return lines.length === 0 ? [] : [heading, ...lines];
  };
  return [
    ...part('Named in the article:', 'here'),
    ...part('Others:', 'elsewhere'),
    ...part('Quoted here without a file, which they need to be named:', 'fileless'),
  ].join('\n');
}
