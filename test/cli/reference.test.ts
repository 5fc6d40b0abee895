import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS } from '../../cli/troubles.ts';
import { folderWith, zoneplan } from './program.ts';

const PAGE = new URL('../../docs/command-line.md', import.meta.url);

describe('docs/command-line.md', function () {
  this.timeout(120_000);
  const folder = folderWith({});
  after(folder.remove);

  it('says of every command what its help says; --update writes it anew', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const parts = page.split(/(?<=<!-- help -->\n)[\s\S]*?(?=<!-- \/help -->)/);
    equal(parts.length, 2);
    const made = parts.join(await help());
    if (process.argv.includes('--update')) writeFileSync(PAGE, made);
    else equal(page, made, 'npx mocha --update test/cli/reference.test.ts');
  });

  it('names the commands that help lists', async () => {
    const { out } = await zoneplan(folder.path, ['--help', '--lang', 'en']);
    const listed = [...out.matchAll(/^ {2}([a-z]+) .*[.]$/gm)].map(([, name]) => name);
    const known = COMMANDS.filter((name) => name !== 'help');
    deepEqual(
      known.filter((name) => !out.includes(`\n  ${name} `)),
      [],
      listed.join(),
    );
  });

  async function help(): Promise<string> {
    const names = [
      [],
      ...COMMANDS.filter((name) => name !== 'help').map((name) => [name]),
      ...['plan', 'week', 'year', 'target', 'zone'].map((name) => ['new', name]),
    ];
    const texts: string[] = [];
    for (const name of names) {
      const { out } = await zoneplan(folder.path, [...name, '--help', '--lang', 'en']);
      texts.push(`\n## zoneplan${name.length > 0 ? ` ${name.join(' ')}` : ''}\n\n\`\`\`text\n${out.trimEnd()}\n\`\`\`\n`);
    }
    return `${texts.join('')}\n`;
  }
});
