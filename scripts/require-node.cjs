// Has to be parsed by the very Node it turns away, so: no modules, no new syntax.
'use strict';

const needed = [22, 22, 3];
const running = process.versions.node.split('.').map(Number);

if (isOlder(running, needed)) {
  console.error(
    [
      '',
      `This project needs Node 24 (LTS), or at least ${needed.join('.')}.`,
      `Running now: Node ${process.versions.node} (${process.execPath}).`,
      '',
      'How to get it:',
      '  - Linux (x64, arm64) and Windows (x64): `npm ci` brings its own Node, nothing to install.',
      '    If you read this there, the optional dependencies were left out or not yet installed:',
      '    run `npm ci` without `--omit=optional`.',
      '  - nvm or fnm: `nvm install` or `fnm install` here; both read the version in .nvmrc.',
      '  - or the installer for Node 24 LTS from https://nodejs.org',
      '',
    ].join('\n'),
  );
  process.exit(1);
}

function isOlder(version, other) {
  for (let i = 0; i < other.length; i += 1) {
    if (version[i] !== other[i]) {
      return version[i] < other[i];
    }
  }
  return false;
}
