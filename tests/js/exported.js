// The atlas, started for the tests that hold its files against published schemas.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'src/KazakhDzungar.Web/bin/Debug/net10.0/KazakhDzungar.Web.dll');

/** A validator of a schema in `schemas/`: what is wrong with a document, a line each. */
export function faultsUnder(name) {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const { $schema, ...schema } = JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'));
  // Draft 4 differs from later ones only in words that none of its schemas here uses.
  const validate = ajv.compile($schema.includes('draft-04') ? schema : { $schema, ...schema });
  return document => (validate(document) ? [] : (validate.errors ?? []).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
}

/** Starts the program that was built; gives its address, and the way to end it. */
export async function startAtlas() {
  if (!existsSync(program)) throw new Error('Build the atlas first: dotnet build src/KazakhDzungar.Web');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-js-'));
  const server = spawn('dotnet', [program, '--urls=http://127.0.0.1:0'], {
    env: { ...process.env, Atlas__DataPath: join(root, 'data'), Atlas__DatabasePath: join(folder, 'atlas.db'), Atlas__RateLimit: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', part => {
      said += part;
      const found = /http:\/\/127\.0\.0\.1:(?!0\b)\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.on('exit', code => reject(new Error(`The atlas ended with ${code}: ${said}`)));
  });
  const stop = () => new Promise(done => {
    server.removeAllListeners('exit');
    server.on('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      done(undefined);
    });
    server.kill();
  });
  return { address, stop };
}
