import { UNIT_CLASSES, type UnitClass } from './nouns.ts';

export type UnitClassName = keyof typeof UNIT_CLASSES;

/** A noun's class under its name. */
export type NamedUnitClass = UnitClass & { readonly name: UnitClassName };

const BETWEEN_NOUNS = /\s*[|\n]\s*/;

const BY_NOUN: ReadonlyMap<string, NamedUnitClass> = new Map(
  (Object.keys(UNIT_CLASSES) as UnitClassName[]).flatMap(name => {
    const unitClass: NamedUnitClass = { name, ...UNIT_CLASSES[name] };
    return unitClass.nouns
      .trim()
      .split(BETWEEN_NOUNS)
      .map((noun): [string, NamedUnitClass] => [noun, unitClass]);
  }),
);

/** Between the nouns of one unit, and before what it is counted for: `tổ, thôn`, `phút/tuần`. */
export const UNIT_PARTS = /\/|, | và | hoặc /u;

/** The class of the first noun of a unit. `tổ, thôn` → place; `phút/tuần` → time. */
export function classOfUnit(unit: string): NamedUnitClass | undefined {
  return unitClassOf(unit.split(UNIT_PARTS)[0] ?? '');
}

/** The class of a noun as written, any case; undefined if the table does not know it. `Hộ nghèo` → household. */
export function unitClassOf(noun: string): NamedUnitClass | undefined {
  return BY_NOUN.get(
    noun
      .toLowerCase()
      .replace('^', '')
      .replace(/^[˚º°]\s?/u, '°'),
  );
}
