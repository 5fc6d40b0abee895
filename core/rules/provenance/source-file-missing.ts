import { yamlSource } from '../../plan/quantity/yaml-source.ts';
import { child, type Place } from '../../syntax/place.ts';
import { pathOf, pathWithin, storedPaths } from '../../workspace/source-file.ts';
import { closest } from '../closest.ts';
import type { Fix } from '../finding.ts';
import { rule } from '../rule.ts';

/** The document that is on file, but is not. */
export default rule({
  code: 'source-file-missing',
  category: 'provenance',
  severity: 'error',
  on: 'source',
  says: {
    en: 'File {file} was not found.',
    vi: 'Không tìm thấy tệp {file}.',
  },
  why: {
    en: 'A source that cannot be opened proves nothing. The file was renamed, or never added to the folder of the plan.',
    vi: 'Nguồn không mở được thì không chứng minh được gì. Tệp đã đổi tên, hoặc chưa chép vào thư mục kế hoạch.',
  },
  bad: `
sources: {bai-bao: {name: Bài báo, published: 2024-03-31, as-of: 2024-03-30, file: nguon/khong-co.txt}}
`,
  good: `
sources: {bai-bao: {name: Bài báo, published: 2024-03-31, as-of: 2024-03-30}}
`,
  *check({ file, place }, plan) {
    const wanted = file === undefined ? undefined : pathWithin(file);
    const all = storedPaths(plan);
    if (wanted === undefined || all === undefined || all.some((path) => pathOf(path) === wanted)) return;
    yield { place: child(place, 'file'), values: { file: file! }, fixes: fixesFor(place, wanted, all) };
  },
});

/** The file of that name in another folder, else the one spelt nearest. */
function fixesFor(place: Place, wanted: string, all: readonly string[]): readonly Fix[] {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const near = all.find((path) => name(pathOf(path)) === name(wanted)) ?? closest(wanted, all);
  if (near === undefined) return [];
  return [
    {
      title: { en: `Change to ${near}`, vi: `Đổi thành ${near}` },
      edits: [{ kind: 'set', place: child(place, 'file'), text: yamlSource(near, true) }],
    },
  ];
}
