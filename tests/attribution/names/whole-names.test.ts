import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

test.each([
  [
    'Department of Fish, Timber and the Coast',
    '“We know,” the Department of Fish, Timber and the Coast said.',
  ],
  ['Ministry of Justice and the Interior', '“We know,” the Ministry of Justice and the Interior said.'],
  ['The Minister for Justice and the Interior', 'The Minister for Justice and the Interior said: “We know.”'],
  ['Mira Quell', 'The Secretary of State for Culture, Media and Sport, Mira Quell, said: “We know.”'],
  ['Kirra Quell-Brix', '“We know,” Shadow Minister for Water and the Holm Basin Kirra Quell-Brix said.'],
  ['Otto Brix', '“No bridge was closed,” Minister of Transport Otto Brix told us.'],
  ['Mira Quell', '“We will appeal,” said Secretary of State for Fisheries Mira Quell.'],
  ['Alva Thorne', '“It is not who we are,” Bishop of Holm Alva Thorne said.'],
  ['The Bishop of Holm', 'The Bishop of Holm said: “It is not who we are.”'],
  ['Port of Holm Authority', '“It was surveyed,” the Port of Holm Authority said.'],
  ['Mira Quell', 'Promoter Mira Quell wept. “It is over,” Quell said.'],
  ['Bless Uzomak', 'Seventeen-year-old Bless Uzomak was late. “I have a letter,” Uzomak said.'],
  ['Emil Sorbak', 'Centre-half Emil Sorbak said: “I fell over twice.”'],
  ['Ada Halden-Brix', 'Chef Ada Halden-Brix opened it. “It was hot,” Halden-Brix said.'],
  ['Merid', 'Twins Merid and Gran Halden row. “I intend to win,” Merid said.'],
  ['Mira Halden', 'Counsel for the quay, Mira Halden, called it “a remark of no weight at all”.'],
  ['Doña Inma de los Ros Brix', '“I sing,” said Doña Inma de los Ros Brix, 81.'],
  ['Mira Quell', '“I fell over twice,” said the Holm full-back, Mira Quell.'],
  ['Lindiwe Halden-Grant', '“We were late,” coach Lindiwe Halden-Grant said.'],
  ['Per-Arvid Brix', 'Finance director Per-Arvid Brix said the fare was “the least bad of three”.'],
  ['Alva Thorne', '“They rang at once,” Det Con Alva Thorne said.'],
  ['Gwil ap Huw', '“October is far,” said Gwil ap Huw. The trainer left.'],
  ['Øda Þornveld', 'Øda Þornveld came. “I would ask for it in writing,” Þornveld said.'],
  ['Ana Đurmina', 'Ana Đurmina came. “I would ask for it in writing,” Ana said.'],
  ['Mira Quell', 'Would Mira Quell come? “I would ask for it in writing,” Quell said.'],
  ['April Quell', 'April Quell came in May. “I would ask for it,” said April Quell.'],
  ['Ada March', 'Ada March came in May. “I would ask for it,” said Ada March.'],
  ['JUNE THORNE', 'JUNE THORNE, COUNSEL: “I would ask for it in writing, please.”'],
  ['Otto Brix', 'In June Otto Brix left. “I would ask for it,” Brix said.'],
  ['Mira “The Bell” O’Quell', 'Mira “The Bell” O’Quell came late. “I fell in,” O’Quell said.'],
  ['Mira dell’Onda', '“We go,” said Mira dell’Onda, its head.'],
  ['Min Thorne-Quell', 'Min Thorne-Quell came. “Why was it late?” Ms Quell asked.'],
  ['Park Ryu-min', 'The driver was Park Ryu-min. “I will go home,” Park said.'],
  ['Otto Brix', 'Swede Otto Brix won. “I was lucky,” said Brix.'],
  ['Mira Quell', 'Nurse Mira Quell was late. “I forgot the day,” Quell said.'],
  ['Mira Quell', 'They said Chief Executive Mira Quell would go. “It is time,” Quell said.'],
  ['T.K. Brixley', 'District Collector T.K. Brixley came. “It will be done,” Mr Brixley said.'],
  ['Mira Quell', '“It will open,” Lakes and Inland Harbours Minister Mira Quell told the town.'],
  ['Otto Thorne-Brix', 'She talked to Otto Thorne-Brix at home. “It rains,” Thorne-Brix said.'],
  [
    'Guild of Lock Keepers for the Western Lakes',
    '“We wait,” the Guild of Lock Keepers for the Western Lakes said.',
  ],
  ['Union of Tram and Lake Workers', '“We wait,” the Union of Tram and Lake Workers (UTLW) said.'],
  ['Mira Quell', 'Our man at the quay, Mira Quell, said it was “the best catch of this year”.'],
  ['Mira Quell', '“We were late,” Lake Playwright Mira Quell said.'],
  ['Mira Quell', 'It was told on Sunday by one of them, Mira Quell: “The lock is shut.”'],
  ['Otto Brix', '“It is a pity,” said the Minister for Locks and Ponds, Otto Brix.'],
  ['Otto Brix', '“It is a pity,” said the Bishop of Holm and Ulver, the Rt Rev Otto Brix.'],
  ['Nana Brixley', 'But the Paramount Chief of Holm, Nana Brixley, called it “a pity for all”.'],
  ['Mira Quell', 'Detective Inspector Mira Quell came late. “We wait,” DI Quell said.'],
  ['Mira Quell', '“You said so in May,” shouted the Independent TD Mira Quell.'],
  ['Mira Quell', 'Mira Quell SC, prosecuting, sat down. “He had a map,” Ms Quell said.'],
  ['Bertha Quell-Grant', 'Sister Bertha Quell-Grant left. “They come to argue,” Sister Bertha said.'],
  ['Otto “Brick” Brixley', 'Otto “Brick” Brixley has a dog. “It is fine,” Brick said.'],
  ['Mira Quell', 'The MP for Ulver, Mira Quell, called it “a pity for all of us”.'],
  ['Grant Brixley', 'Grant Brixley told the court: “It is over.”'],
  ['Mira Quell', 'Mum-of-three Mira Quell called it “a pity for all of us”.'],
  [
    'Mira Quell',
    'Opening the debate, Cllr Mira Quell, who lives there, said it would leave us “fighting over two seats”.',
  ],
  ['a parking attendant', 'Otto Brix was warned by a parking attendant that he had “half a minute”.'],
  [
    'Union of Cooks, Bakers and Allied Trades',
    '“We wait,” said the Union of Cooks, Bakers and Allied Trades.',
  ],
  ['Del Quell', 'Union organiser Del Quell called it “a pity for all of us”.'],
  [
    'Guild of Owners and Drivers of Ulver County',
    '“We wait,” the Guild of Owners and Drivers of Ulver County said.',
  ],
  ['Will Brixley', 'Will Brixley said: “It is over.”'],
  ['Will Brixley', 'They came in May. Will Brixley was late: “It is over,” he said.'],
  ['Otto Brix', '“It is a slogan,” said Liberal-turned-independent councillor Otto Brix.'],
  ['Mira Quell', 'The lead author Mira Quell and colleagues call the loss “abrupt, and final”.'],
  ['@lock_keeper7', '“It is a pity,” wrote @lock_keeper7 on the board.'],
])('a speaker’s name is whole and nothing else: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('“he” is not whom he tells something', () => {
  expect(namesIn('“I was wrong,” he told Otto Brix on Sunday.')).toEqual([null]);
  expect(namesIn('When he sat down, Otto Brix sighed. “I was wrong,” he said.')).toEqual(['Otto Brix']);
});

test('two of one double surname are two, and nobody knows which of them is meant by it', () => {
  expect(namesIn('Otto Lind-Brix and Clara Lind-Brix met in court. “No objection,” Lind-Brix said.')).toEqual(
    [null],
  );
  expect(namesIn('Jean-Claude Thorne came late. “I am sorry,” Jean-Claude said.')).toEqual([
    'Jean-Claude Thorne',
  ]);
});

test('a son is no “she”, whatever his name tells', () => {
  const text = 'Mira Quell waited for a week. Her son, Ryndal, rang at night. “It is over,” she said.';
  expect(namesIn(text)).toEqual(['Mira Quell']);
});

test('a couple shares the surname that is told once', () => {
  const text = 'Otto and Clara Brix bought a mill. “It had no roof,” Mr Brix said. “None,” said Clara Brix.';
  expect(namesIn(text)).toEqual(['Otto Brix', 'Clara Brix']);
  expect(namesIn('Gryt and Clara Brix left. “It is late,” Gryt said.')).toEqual(['Gryt']);
});

test('a father and a son of one name are two', () => {
  const text =
    'Otto Brix Jr. left the quay. Otto Brix Sr. stayed there. “I am cold,” said Otto Brix Sr. of the boat club.';
  expect(namesIn(text)).toEqual(['Otto Brix Sr.']);
});

test('“Mrs” is nobody with a man’s name', () => {
  expect(namesIn('Colm Thorne kept bees. His widow wept. “He was tired,” Mrs Thorne said.')).not.toContain(
    'Colm Thorne',
  );
});
