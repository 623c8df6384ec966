// What can be said of the sources without running them. Each throws, with the tool's own words, when there is a fault.
import { existsSync } from 'node:fs';
import { runPackage } from '../../bot/setup/command.mjs';

const PROJECTS = ['tsconfig.json', 'test/tsconfig.json', 'web/consultant/tsconfig.json'];

export const format = () => biome('format', '.');

/** Also the order of imports, which Biome calls neither format nor lint. A warning is a fault. */
export const lint = () => biome('check', '--formatter-enabled=false', '--error-on-warnings', '.');

export const types = () =>
  Promise.all(PROJECTS.filter((project) => existsSync(project)).map((project) => tsc('--noEmit', '-p', project)));

/** @param {string[]} args */
const biome = (...args) => runPackage('@biomejs/biome', args, { program: 'biome' });

/** @param {string[]} args */
const tsc = (...args) => runPackage('typescript', args, { program: 'tsc' });
