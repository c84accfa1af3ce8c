import { expect, test } from 'vitest';
import { reportLink } from '../../src/components/report-link.ts';

const about = { title: 'Who said “no”?', body: 'https://paper.example/articles/pier/#q-0000000001\n' };

test('a mail is filled in', () => {
  expect(reportLink('desk@paper.example', about)).toBe(
    'mailto:desk@paper.example?subject=Who%20said%20%E2%80%9Cno%E2%80%9D%3F&body=https%3A%2F%2Fpaper.example%2Farticles%2Fpier%2F%23q-0000000001%0A',
  );
});

test('so is a new issue, whatever its address already asks for', () => {
  const link = new URL(reportLink('https://code.example/paper/issues/new?labels=quotes', about));
  expect(Object.fromEntries(link.searchParams)).toEqual({ labels: 'quotes', ...about });
});
