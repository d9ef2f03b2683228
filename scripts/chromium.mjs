// Finds the Chromium that the browser tests drive.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap(root =>
      apps.map(app => join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap(root => apps.map(app => join(root, app)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return NAMES.flatMap(name => folders.filter(Boolean).map(folder => join(folder, name)));
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium: CHROME_PATH, else one installed in a usual place, else null. Throws when CHROME_PATH names nothing. */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (canRun(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, and there is no program that can be run.`);
  }
  return usualPlaces().find(canRun) ?? null;
}

/** The same; as root on Debian and its kin it is installed from the system's packages when missing. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found; installing the system package (apt-get install chromium).');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env });
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('The browser tests need a Chromium or Chrome: install one, or set CHROME_PATH to its program.');
}

/** Flags for a Chromium that talks to nobody. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
