export interface OutputColumn {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\s+|--[^\n]*|\/\*.*?\*\/|[eE]'(?:\\.|''|[^'\\])*'|'(?:''|[^'])*'|"(?:""|[^"])*"|\$\$.*?\$\$|[a-zA-Z_][\w$]*|[()[\],]|./gs;
const BLANK = /^(?:\s|--|\/\*)/;
export const SET_OPERATION = /^(?:union|intersect|except)$/i;
const ENDS_LIST = /^(?:from|where|group|having|window|order|limit|offset|fetch|union|intersect|except)$/i;
const NAME = /^(?:"(?:""|[^"])+"|[a-zA-Z_][\w$]*)$/;

/** A token outside of all parentheses and brackets, with the preceding one. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the columns in order, or none for set operations and for expressions without a name. */
export function outputColumns(sql: string): readonly OutputColumn[] {
  const tokens = outerTokens(sql);
  return tokens.some(({ text }) => SET_OPERATION.test(text)) ? [] : columnsOf(tokens);
}

export function columnNames(sql: string): readonly string[] {
  return columnsOf(outerTokens(sql)).map(({ name }) => name);
}

function columnsOf(tokens: readonly Token[]): readonly OutputColumn[] {
  const select = tokens.findIndex(({ text }) => /^select$/i.test(text));
  if (select < 0) return [];
  const list = tokens.slice(afterDistinct(tokens, select + 1));
  const end = list.findIndex(({ text }, i) => ENDS_LIST.test(text) && !/^distinct$/i.test(list[i - 1]?.text ?? ''));
  const columns = splitAtCommas(end < 0 ? list : list.slice(0, end)).map(columnOf);
  return columns.every((column) => column !== undefined) ? columns : [];
}

export function withNulls(sql: string, columns: readonly OutputColumn[]): string {
  return columns
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { name, start, end }) => {
      const alias = `"${name.replaceAll('"', '""')}"`;
      return `${text.slice(0, start)}NULL AS ${alias}${text.slice(end)}`;
    }, sql);
}

/** Returns the tokens, with a parenthesised part as its closing parenthesis. */
export function outerTokens(sql: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const { 0: text, index: start } of sql.matchAll(TOKEN)) {
    if (BLANK.test(text)) continue;
    if (text === '(' || text === '[') depth += 1;
    else if (text === ')' || text === ']') depth -= 1;
    if (depth === 0 || (depth === 1 && (text === '(' || text === '[')))
      tokens.push({ text, start, end: start + text.length });
  }
  return tokens;
}

function afterDistinct(tokens: readonly Token[], index: number): number {
  if (!/^distinct$/i.test(tokens[index]?.text ?? '')) return index;
  return /^on$/i.test(tokens[index + 1]?.text ?? '') ? index + 4 : index + 1;
}

function splitAtCommas(tokens: readonly Token[]): Token[][] {
  return tokens.reduce<Token[][]>(
    (items, token) => {
      if (token.text === ',') items.push([]);
      else items.at(-1)?.push(token);
      return items;
    },
    [[]],
  );
}

function columnOf(item: readonly Token[]): OutputColumn | undefined {
  const [first, last] = [item[0], item.at(-1)];
  if (!first || !last || !NAME.test(last.text)) return undefined;
  const name = last.text.startsWith('"') ? last.text.slice(1, -1).replaceAll('""', '"') : last.text.toLowerCase();
  return { name, start: first.start, end: last.end };
}
