import { expect, test } from 'vitest';
import { homeAddress } from '../../src/settings/home-address.ts';

const home = (address: string) => homeAddress({}, address).href;

test('the home page is at the address that is set, slash at the end', () => {
  expect(homeAddress({ site: 'https://name.example', base: 'paper' }).href).toBe(
    'https://name.example/paper/',
  );
  expect(homeAddress({ site: 'https://name.example/paper/' }).href).toBe('https://name.example/');
  expect(homeAddress({}).href).toBe('https://paper.example/');
});

test('READOUT_URL overrules both site and base', () => {
  expect(homeAddress({ site: 'https://a.example', base: '/b/' }, 'https://name.example/paper').href).toBe(
    'https://name.example/paper/',
  );
  expect(home('http://localhost:8080')).toBe('http://localhost:8080/');
  expect(home('https://zeitung-für-häfen.example/')).toBe('https://xn--zeitung-fr-hfen-clb81b.example/');
});

test.each([
  ['', 'READOUT_URL is empty; set it to the address of the home page, such as https://name.example/paper/.'],
  [
    'name.example/paper',
    'READOUT_URL is “name.example/paper”, which is no web address; write a whole one, as https://name.example/paper.',
  ],
  [
    ' https://name.example/ ',
    'READOUT_URL is “ https://name.example/ ”, which is no web address; write a whole one, as https://name.example/.',
  ],
  [
    'localhost:8080',
    'READOUT_URL is “localhost:8080”, which is no web address; write a whole one, as http://localhost:8080.',
  ],
  [
    '/paper/',
    'READOUT_URL is “/paper/”, which is no web address; write a whole one, as https://name.example/paper/.',
  ],
  [
    'htps://name.example/',
    'READOUT_URL is “htps://name.example/”, which is no web address; write a whole one, as https://name.example/paper/.',
  ],
  [
    'https://name.example/häfen/',
    'READOUT_URL is “https://name.example/häfen/”, with “ä” in its path; use the letters a to z, digits and hyphens there, as /paper/.',
  ],
  [
    'https://name.example/my paper/',
    'READOUT_URL is “https://name.example/my paper/”, with a space in its path; use the letters a to z, digits and hyphens there, as /paper/.',
  ],
  [
    'https://name.example/paper/?edition=1',
    'READOUT_URL is “https://name.example/paper/?edition=1”; expected no more than a host and a path, as https://name.example/paper/.',
  ],
])('an address that is wrong is told in one sentence: %o', (address, sentence) => {
  expect(() => home(address)).toThrow(new Error(sentence));
});

test('what is wrong in astro.config.ts is told with the name of the setting', () => {
  expect(() => homeAddress({ site: 'name.example' })).toThrow(
    new Error(
      '“site” in astro.config.ts is “name.example”, which is no web address; write a whole one, as https://name.example.',
    ),
  );
  expect(() => homeAddress({ base: '/häfen/' })).toThrow(
    new Error(
      '“base” in astro.config.ts is “/häfen/”, with “ä” in its path; use the letters a to z, digits and hyphens there, as /paper/.',
    ),
  );
});
