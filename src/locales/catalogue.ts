import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { uk } from './uk.ts';
import type { Words } from './words.ts';

/** The interface's words in every language that the engine brings, by its ISO 639-1 code. */
export const catalogue: Readonly<Record<string, Words>> = { ar, de, en, es, fr, it, pt, uk };
