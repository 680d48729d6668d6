// Copies the files that libman.json lists (provider "filesystem") to their destinations: what `libman restore` does where it is installed.
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const manifest = JSON.parse(await readFile('libman.json', 'utf8'));
for (const entry of manifest.libraries) {
  const destination = entry.destination ?? path.join(manifest.defaultDestination, path.basename(entry.library));
  await rm(destination, { recursive: true, force: true });
  for (const file of entry.files) {
    const target = path.join(destination, file);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(entry.library, file), target);
  }
}
