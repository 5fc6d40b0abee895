import { grouped } from '../../query/grouped.ts';
import { goalSentences } from '../handed-on/sentence.ts';
import { namedPolicy } from './official.ts';
import { goalsWanted, read, type Reader } from './reader.ts';
import { type ReportCell, type ReportText, text } from './report.ts';
import { reportWord } from './report-words.ts';

/** What a report says of each target, policy by policy; a sentence that stands for several targets is said once. */
export function sentenceTexts(reader: Reader): readonly ReportText[] {
  const { plan, how, open } = reader;
  const speaker = { plan, how: { ...how, bare: false }, open };
  const said = new Set<string>();
  const lines = goalsWanted(reader).flatMap((goal) => {
    const found = read(reader, goal)?.found;
    const sentences = found ? goalSentences(speaker, found).filter((sentence) => !said.has(sentence)) : [];
    for (const sentence of sentences) said.add(sentence);
    const policy = namedPolicy(reader, goal.target.policy);
    return sentences.map((sentence) => ({ policy, cell: text(sentence, goal.place) }));
  });
  const groups = grouped(lines, ({ policy }) => policy);
  const captionOf = (policy: string | undefined) =>
    policy === undefined ? reportWord('others', how) : plan.one('policies', policy)?.name || policy;
  const ordered = [...groups.keys()].toSorted((a, b) => Number(a === undefined) - Number(b === undefined));
  return ordered.map((policy) => ({
    caption: ordered.length > 1 ? captionOf(policy) : '',
    lines: groups.get(policy)!.map(({ cell }): ReportCell => cell),
  }));
}
