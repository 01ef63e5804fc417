// Runs before anything is installed: plain JavaScript, no dependency.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';
import { during } from './progress.mjs';

const top = new URL('../', import.meta.url);
const NODE = [20, 19];

/**
 * Makes sure that the packages of package-lock.json are there, at its versions; installs them where not.
 * @param {AbortSignal} [signal]
 * @throws {Problem} on a Node that is too old, or when npm fails
 */
export async function ensureInstalled(signal) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    throw new Problem(`Leeswijzer needs Node.js ${NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (installed()) return;
  await during('Installing packages (npm ci)', npmCi(signal));
}

/**
 * Compared by version, not by file time: a checkout or a copy changes times, and a needless reinstall takes minutes.
 * @returns {boolean}
 */
function installed() {
  const wanted = packages('package-lock.json');
  const found = packages('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, top), 'utf8')).packages;
  } catch {
    // A missing or half-written list is the same as nothing installed: npm ci then tells what is wrong.
    return undefined;
  }
}

function npmCi(signal) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd: fileURLToPath(top),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      signal,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      reject(new Problem(`npm could not be started (${error.message}); install Node.js with npm.`)),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      process.stderr.write(output);
      reject(new Problem('npm ci failed (see above): check the connection to the npm registry, then run this again.'));
    });
  });
}
