import { expect, test } from 'vitest';
import { checkFiles } from '../../src/load/check-files.ts';
import { homeAddress } from '../../src/settings/home-address.ts';
import { parseOptions } from '../../src/settings/parse-options.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const folder = () =>
  temporaryFolder({ 'paper.css': '', 'public/logo.svg': '<svg/>', 'content/pages/contact.md': '# Contact' });
const check = (given: object) => {
  const options = parseOptions({ title: 'The Harbour Post', ...given });
  return checkFiles(folder(), settingsOf(options, homeAddress({})));
};

test('files and pages that are there are fine', () => {
  const nav = [
    { label: 'Contact', page: 'contact' },
    { label: 'Home', page: 'home' },
  ];
  expect(check({ styles: ['./paper.css'], logo: './public/logo.svg', nav })).toEqual([]);
});

test('a file that is not there is told with the one that is most like it', () => {
  expect(check({ logo: './public/loga.svg' })).toEqual([
    '“logo” is “./public/loga.svg”, and there is no such file. Did you mean “./public/logo.svg”?',
  ]);
});

test('a file of another form is told with the one of its name, and a page that is like no other with all that there are', () => {
  expect(check({ logo: './public/logo.png', nav: [{ label: 'Imprint', page: 'xyzzyxyzzy' }] })).toEqual([
    '“logo” is “./public/logo.png”, and there is no such file. Did you mean “./public/logo.svg”?',
    '“nav.1.page” is “xyzzyxyzzy”, and there is no content/pages/xyzzyxyzzy.md. Known: home, quotes, speakers, contact.',
  ]);
});

test('all that is not there is told at once', () => {
  expect(
    check({ components: { Header: './x/Header.astro' }, footer: [{ label: 'Contact', page: 'contakt' }] }),
  ).toEqual([
    '“components.Header” is “./x/Header.astro”, and there is no such file; put the file there, or take the setting away.',
    '“footer.1.page” is “contakt”, and there is no content/pages/contakt.md. Did you mean “contact”?',
  ]);
});

test('a link of the settings that leads nowhere on the site is told, with the address that was likely meant', () => {
  const nav = [
    { label: 'Post', link: '/contact/' },
    { label: 'Feed', link: 'feed.xml' },
    { label: 'Bridge', link: '/articles/bridge/#p-1' },
    { label: 'Forum', link: 'https://forum.example/' },
  ];
  expect(check({ nav })).toEqual([]);
  expect(
    check({ nav: [{ label: 'Post', link: '/contakt/' }], footer: [{ label: 'All', link: '/quote/' }] }),
  ).toEqual([
    '“nav.1.link” is “/contakt/”, where nothing stands on the site. Did you mean “/contact/”?',
    '“footer.1.link” is “/quote/”, where nothing stands on the site. Did you mean “/quotes/”?',
  ]);
});
