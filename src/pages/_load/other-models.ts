/** Shares of firms by stage, the lowest first, as somebody else has published them. */
export interface Distribution {
  readonly publisher: string;
  readonly year: number;
  readonly n: number;
  readonly stages: readonly { readonly name: string; readonly percent: number }[];
}

/** The fourth share is what the four that are given leave of 100. */
export const xmInstitute: Distribution = {
  publisher: 'XM Institute (Qualtrics)',
  year: 2024,
  n: 234,
  stages: [
    { name: 'Investigate', percent: 41 },
    { name: 'Initiate', percent: 30 },
    { name: 'Mobilize', percent: 18 },
    { name: 'Scale', percent: 9 },
    { name: 'Embed', percent: 2 },
  ],
};

export const forrester: Distribution = {
  publisher: 'Forrester, Customer Obsession',
  year: 2017,
  n: 45,
  stages: [
    { name: 'Customer-naïve', percent: 31 },
    { name: 'Customer-aware', percent: 27 },
    { name: 'Customer-committed', percent: 38 },
    { name: 'Customer-obsessed', percent: 4 },
  ],
};

/** Single figures of a distribution that was not published whole; null where it is not stated. */
export const singleFigures = [
  { key: 'xmEarlier', model: 'XM Institute', year: 2019, n: 212, percent: [79, 6] },
  { key: 'temkinFirst', model: 'Temkin Group', year: 2012, n: null, percent: [35, 7] },
  { key: 'temkinSecond', model: 'Temkin Group', year: 2013, n: 224, percent: [6] },
  { key: 'temkinThird', model: 'Temkin Group', year: 2014, n: null, percent: [] },
  { key: 'forresterGlobal', model: 'Forrester', year: null, n: 1024, percent: [62] },
  { key: 'forresterObsessed', model: 'Forrester', year: 2022, n: null, percent: [3] },
] as const;
