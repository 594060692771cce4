import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStage, type Image } from './replay/build';
import { readStages } from './replay/dockerfile';
import { tryImage } from './replay/serve';
import { listFiles } from './runner/files.js';

/** Builds as this user, so that nothing leans on being root. */
const NOBODY = 65_534;

/**
 * `replay-image [PORT]`: carries out `deploy/Dockerfile` step by step in bare folders, without a container engine, then starts what came
 * out as the image would be started: as its user, in files that are not its own, with its variables only. Base images are not looked at.
 */
export async function main([port = '3000']: readonly string[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'dokoni-image-'));
  chmodSync(scratch, 0o755);
  try {
    const builder = process.getuid?.() === 0 ? NOBODY : null;
    const images = new Map<string, Image>();
    const stages = readStages(readFileSync('deploy/Dockerfile', 'utf8'));
    for (const stage of stages) images.set(stage.name, buildStage(stage, { context: process.cwd(), scratch, builder, images }));
    const image = images.get(stages.at(-1)?.name ?? '');
    if (!image) throw new Error('deploy/Dockerfile has no stage.');
    const before = snapshot(image.root);
    await tryImage(image, Number(port));
    const changed = [...snapshot(image.root)].filter(([file, mark]) => before.get(file) !== mark).map(([file]) => file);
    if (changed.length > 0) throw new Error(`The server wrote into its image: ${changed.slice(0, 5).join(', ')}`);
    const bytes = [...before.keys()].reduce((sum, file) => sum + statSync(join(image.root, file)).size, 0);
    console.log(`Nothing was written. ${before.size} files, ${(bytes / 1e6).toFixed(0)} MB with Node.js, on top of the base image.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Each file with the moment of its last change. */
function snapshot(root: string): ReadonlyMap<string, bigint> {
  return new Map(listFiles(root, '.').map((file) => [file, statSync(join(root, file), { bigint: true }).mtimeNs]));
}
