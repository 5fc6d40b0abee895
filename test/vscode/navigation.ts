import type { DocumentSymbol, Location, LocationLink } from 'vscode';
import { holds, same } from './expect.ts';
import { placeOf, planFile, show } from './plan-folder.ts';
import { ask, until } from './until.ts';

describe('From place to place', () => {
  it('a reference leads to its entry in another file', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    for (const [reference, file] of [
      ['indicator: fdi', 'indicators.plan.yaml'],
      ['policy: ke-hoach-2024', 'policies.plan.yaml'],
    ] as const) {
      const at = placeOf(document, reference, reference.indexOf(':') + 3);
      const found = await until(reference, async () => {
        const places = await ask<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
        return places.length > 0 && places;
      });
      same(found.map(pathOf).join(), planFile(file).path);
    }
  });

  it('an entry leads to where it is used, over all files', async () => {
    const { document } = await show(planFile('sources.plan.yaml'));
    const at = placeOf(document, 'giao-ban-2024-04-02:', 1);
    const places = await until('uses', async () => {
      const found = await ask<Location[]>('vscode.executeReferenceProvider', document.uri, at);
      return found.length > 0 && found;
    });
    holds(places.map(({ uri }) => uri.path).join('\n'), 'fdi.plan.yaml', 'milestones.plan.yaml', 'reviews.plan.yaml');
  });

  it('the outline names sections and entries', async () => {
    const { document } = await show(planFile('fdi.plan.yaml'));
    const symbols = await until('symbols', async () => {
      const found = await ask<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      return found?.length ? found : undefined;
    });
    holds(
      symbols
        .flatMap((symbol) => [symbol, ...symbol.children])
        .map(({ name }) => name)
        .join('\n'),
      'targets',
      'Thu hút ít nhất 3 tỷ USD vốn FDI năm 2024',
      'forecasts',
    );
  });
});

function pathOf(place: Location | LocationLink): string {
  return ('targetUri' in place ? place.targetUri : place.uri).path;
}
