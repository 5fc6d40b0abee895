import type { Bilingual } from '../../messages/said.ts';
import type { ChangeKind, ChangeMark } from './change.ts';

/** How each kind of change is called beside what has changed. */
export const KIND_WORDS: Readonly<Record<ChangeKind, Bilingual>> = {
  'target-added': { en: 'added', vi: 'thêm' },
  'target-dropped': { en: 'dropped', vi: 'bỏ' },
  'target-lowered': { en: 'lowered', vi: 'hạ' },
  'target-raised': { en: 'raised', vi: 'nâng' },
  'target-changed': { en: 'changed', vi: 'đổi' },
  'deadline-extended': { en: 'extended', vi: 'lùi' },
  'deadline-advanced': { en: 'brought forward', vi: 'sớm hơn' },
  'deadline-changed': { en: 'changed', vi: 'đổi' },
  'figure-new': { en: 'new', vi: 'mới' },
  'figure-restated': { en: 'restated', vi: 'sửa' },
  'figure-withdrawn': { en: 'withdrawn', vi: 'rút' },
  'total-changed': { en: 'changed', vi: 'đổi' },
  'forecast-changed': { en: 'changed', vi: 'đổi' },
  'status-changed': { en: 'changed', vi: 'đổi' },
  'name-changed': { en: 'renamed', vi: 'đổi tên' },
  'id-changed': { en: 'new id', vi: 'đổi mã' },
};

/** A ceiling that allows more is not lowered. */
export const CEILING_WORDS = {
  'target-lowered': { en: 'loosened', vi: 'nới' },
  'target-raised': { en: 'tightened', vi: 'siết' },
} as const satisfies Partial<Record<ChangeKind, Bilingual>>;

/** What is said of a change beside it; `unrecorded` of a target or milestone. */
export const MARK_WORDS: Readonly<Record<ChangeMark, Bilingual>> = {
  unrecorded: { en: 'no `revisions` entry', vi: 'không ghi `revisions`' },
  'without-reason': { en: 'no reason given', vi: 'không nêu lý do' },
  'without-authority': { en: 'no decision named', vi: 'không nêu văn bản quyết định' },
  'status-worse': { en: 'worse', vi: 'kém hơn' },
  'status-better': { en: 'better', vi: 'tốt hơn' },
};

/** What stands around reasons and decisions, and what is said of a restated figure that nothing records. */
export const NOTE_WORDS = {
  noVintage: { en: 'no `vintages` entry', vi: 'không ghi `vintages`' },
  reason: { en: 'reason: {text}', vi: 'lý do: {text}' },
  decided: { en: 'decided in {text}', vi: 'theo {text}' },
} as const satisfies Record<string, Bilingual>;
