import type { Shape } from './shape.ts';

/** The page for figures: typed, worked out, carried into the future, and what customers say. */
export const numbersEn = {
  title: 'Numbers, if you have them',
  description:
    'Type the figures you know and see what a customer is worth, what losing one costs, and where the loop goes in three years. Everything stays in your browser.',
  lead: 'Everything here can be left out, and the result stands without it. What you type turns the result into money: what a customer is worth, what losing one costs, and what a point less churn would give.',
  local: 'The numbers stay on this device like your answers, and nobody else sees them.',
  contents: 'On this page',
  parts: {
    figures: { title: 'Your figures', about: 'type what you know, and see what others have' },
    calculators: {
      title: 'Worked out',
      about: 'what a customer is worth, and what losing one costs',
    },
    loop: { title: 'The loop over time', about: 'today beside a scenario, for up to five years' },
    customers: { title: 'What customers say', about: 'their ratings beside your own view' },
  },
  ways: {
    result: 'To the result',
    charter: 'Charter for shared KPIs',
    questions: 'To the questions',
    kpis: 'Every KPI explained',
  },
  firm: {
    legend: 'What the figures are for',
    model: 'Business model',
    modelHint: 'Decides which published figures yours are set beside.',
    notStated: 'Not stated',
    currency: 'Currency',
    currencyHint: 'One for all amounts. Nothing is converted.',
  },
  noCurrency: 'currency not chosen',
  /** The sign of division: in Swedish ÷ is read as a minus. */
  divided: '÷',
  units: {
    points: { one: '{n} point', other: '{n} points' },
    index: { one: '{n} of 100', other: '{n} of 100' },
    score: { one: '{n} of 7', other: '{n} of 7' },
    ratio: { one: '{n} to 1', other: '{n} to 1' },
    months: { one: '{n} month', other: '{n} months' },
    hours: { one: '{n} hour', other: '{n} hours' },
    minutes: { one: '{n} minute', other: '{n} minutes' },
    count: { one: '{n} customer', other: '{n} customers' },
  },
  /** What stands beside the field. */
  beside: {
    points: 'points',
    index: 'of 100',
    score: 'of 7',
    ratio: 'to 1',
    months: 'months',
    hours: 'hours',
    minutes: 'minutes',
    count: 'customers',
    money: 'currency?',
  },
  periods: { month: 'per month', quarter: 'per quarter', year: 'per year' },
  windows: { month: 'over a month', quarter: 'over a quarter', year: 'over a year' },
  period: {
    label: 'Period for {label}',
    choose: 'choose period',
    needed:
      'Per month, quarter or year? Until you say so the number is kept, but not reckoned with.',
    neededWindow:
      'Over which time is it measured? Until you say so it is not compared with anything.',
    all: 'Period for all four amounts',
  },
  economics: {
    title: 'The firm’s economics',
    about: 'Eight numbers. The first four are enough for most of what this page works out.',
  },
  families: 'Figures of your KPIs',
  familiesAbout:
    'Those of the KPIs for your business model. Each is set beside what a source has published, where there is any.',
  more: {
    one: 'One more figure, of KPIs that others follow',
    other: '{n} more figures, of KPIs that others follow',
  },
  aboutKpi: 'About the KPI',
  field: {
    example: '{whole} or {part}',
    understood: 'Read as {value}.',
    notANumber:
      'This cannot be read as a number, so nothing has been saved. Write digits, such as {example}.',
    between: 'It can only be from {min} to {max}, so nothing has been saved.',
    atLeast: 'It can only be {min} or more, so nothing has been saved.',
    atMost: 'It can only be {max} or less, so nothing has been saved.',
    whole: 'It can only be a whole number, so nothing has been saved.',
    tooLarge: 'It is too large to be reckoned with, so nothing has been saved.',
    still: '{value} from before still stands.',
    unusual: {
      between: '{value} is unusual: mostly it is {min} to {max}. Is it right?',
      atLeast: '{value} is unusual: mostly it is {min} or more. Is it right?',
      atMost: '{value} is unusual: mostly it is at most {max}. Is it right?',
    },
    unsure: 'Kept, but not reckoned with until you have answered.',
    yes: 'Yes, it is right',
    change: 'Change it',
    ambiguous: 'It can be read in two ways. Do you mean {first} or {second}?',
    inCurrency: 'In which currency?',
    otherCurrency:
      'You wrote {written}, but all amounts here are in {currency}. Nothing has been saved.',
    misplacedPercent: 'You wrote a percentage, but the field takes none. Nothing has been saved.',
    misplacedMoney:
      'You wrote an amount of money, but the field takes none. Nothing has been saved.',
  },
  judged: {
    tones: { good: 'Strong', middle: 'In between', weak: 'Weak' },
    segment: 'concerns {segment}',
    readings: {
      average: 'One published figure: it says above or below, no more.',
      guidance: 'Guidance, not a verdict: the source is too thin for one.',
      context: 'For orientation: neither end is good by itself.',
    },
    source: '{country}, {year}, n: {n}',
    notStated: 'not stated',
    countryNotStated: 'country not stated',
    yearNotStated: 'year not stated',
    strength: 'What it rests on: {strength}.',
    strengths: {
      A: 'own data with limits or quartiles',
      B: 'own data, averages or medians',
      C: 'a rule of thumb, or of unclear origin',
      D: 'nothing that carries a verdict',
    },
    more: { one: 'One more comparison', other: '{n} more comparisons' },
    ownTrend: 'No published figure fits: follow your own trend.',
    ownTrendModel:
      'No published figure holds for every business model. Choose yours above, or follow your own trend.',
    otherPeriod: 'Nothing is published for this period; for a month or a year there is.',
  },
  contradictions: {
    title: 'This does not go together yet',
    about:
      'Figures like these often come from different systems and are counted in different ways. Worth a look:',
    'clv-without-figure':
      'You say that customer lifetime value decides something, but no figure for it is known here. Type it, or what it is worked out from: {missing}.',
    'decides-without-figure':
      'You say that these decide something, but no figure is given for them: {names}.',
    'churn-looks-yearly':
      'Churn of {churn} {period} would mean that {yearly} of your customers are gone within a year. Is it a year’s figure?',
    'churn-looks-yearly-retention':
      'Churn of {churn} {period} does not fit retention of {retention} a year, but as a year’s figure it would. Is the period right?',
    'churn-looks-monthly':
      'Churn of {churn} per year does not fit retention of {retention}, but as a month’s figure it would. Is the period right?',
    'retention-against-churn':
      'Retention of {retention} and churn of {churn} a year make {sum} together. The two should make 100%: are they counted on the same customers?',
    'nrr-against-churn-alone':
      'Net revenue retention of {nrr} cannot be when every customer leaves within the year.',
    'nrr-against-churn':
      'Net revenue retention of {nrr} with churn of {churn} a year would need those who stay to buy for {needed} more in a year. Are the two counted on the same customers?',
    'nrr-against-churn-expansion':
      'Churn of {churn} and growth of {expansion} among those who stay, both a year, give net revenue retention of {possible}, not {nrr}. Which of the three is counted in another way?',
    'nrr-against-grr':
      'Net revenue retention, {nrr}, is below gross revenue retention, {grr}. It is the gross figure with growth added, so it cannot be the lower.',
    'nrr-against-parts':
      'Net revenue retention is typed as {nrr}, while its four parts give {computed}.',
  },
  calculators: {
    about:
      'Worked out while you type, from the same numbers as above: change one here and it changes everywhere.',
    inputs: 'Made from',
    missing: 'Still missing: {fields}.',
    currency: 'the currency',
    source: 'Source',
    reading: 'What others have',
    worth: {
      title: 'What a customer is worth',
      about:
        'Churn of customers is taken as churn of revenue. Where large customers leave more seldom than small ones, the truth is better than this.',
      clv: 'Customer lifetime value, simple',
      clvFormula: 'revenue per customer × gross margin ÷ churn, all for the same period',
      perCustomer: 'per customer, over the whole relation',
      endless: 'longer than your data can show',
      endlessWhy:
        'With no churn at all the sum has no end. That is what your data shows so far, not a value.',
      now: 'Discounted, first margin at once',
      nowFormula: 'margin × (1 + discount rate) ÷ (1 + discount rate − retention)',
      later: 'Discounted, first margin after one period',
      laterFormula: 'margin × retention ÷ (1 + discount rate − retention)',
      discountNote: 'A discount rate of {year} a year is {period} in the period that churn is for.',
      ratio: 'CLV to CAC',
      ratioFormula: 'customer lifetime value, simple ÷ acquisition cost',
      ratioNote:
        '3 to 1 is a rule of thumb; 5 to 1 is quoted for some SaaS firms. Neither is a law.',
      payback: 'Payback of the acquisition cost',
      paybackFormula: 'acquisition cost ÷ (revenue per customer and month × gross margin)',
      never: 'never',
      neverWhy: 'A customer leaves no margin, so the cost is not earned back.',
      paybackNote: 'until a new customer’s margin has covered what the customer cost to win',
    },
    retention: {
      title: 'What becomes of the revenue you have',
      about:
        'All four amounts concern those who were customers when the period began, and the same period.',
      nrr: 'Net revenue retention (NRR)',
      nrrFormula:
        '(revenue at the start + expansion − contraction − churned) ÷ revenue at the start',
      nrrNote: 'Above 100% those who stay grow by more than you lose.',
      noPeriod: 'period not chosen',
    },
    churn: {
      title: 'What churn comes to',
      about: 'A month’s churn looks small. It is taken anew every month, of those who are left.',
      yearly: 'Churn per year',
      yearlyFormula: '1 − (1 − churn per month) to the power of 12',
      quarterlyFormula: '1 − (1 − churn per quarter) to the power of 4',
      monthly: 'Churn per month',
      monthlyFormula: '1 − (1 − churn per year) to the power of 1/12',
      worked: '1 − (1 − {rate}) to the power of {power}',
      yearlyNote: 'of those who were customers when the year began',
      monthlyNote: 'of those who were customers when the month began',
      cost: 'What replacing lost customers costs',
      costFormula: 'customers lost × acquisition cost × 1 to 3 new customers for each lost',
      costWorked: '{lost} × {cac} × 1 to 3',
      costReckoned: '{customers} × {churn} = {lost} lost {period}',
      range: '{low} to {high}',
      costNote:
        'The upper end comes from McKinsey, who write that it can require three new customers to make up for the value of one lost. It can; that is not to say that it always does.',
    },
  },
  loop: {
    about:
      'Today’s rates carried on month by month, beside a scenario that you set. It is a sketch: the rates stay as they are, and nothing limits how many customers you can serve.',
    missing: 'To draw your own loop, these are needed: {fields}.',
    missingOr: 'Until then, have a look at an invented firm.',
    leftOut: 'Not typed, and counted as none: {fields}.',
    unpaid:
      'Without both spend and acquisition cost nobody is paid for: only word of mouth brings customers.',
    levers: 'The scenario',
    leversAbout: 'Move what you believe that you can change. The rest stays as today.',
    today: 'today {value}',
    usual: 'usually {value}',
    reset: 'Back to today',
    typed: '{label}, typed',
    parameters: {
      churn: 'Churn',
      cac: 'Acquisition cost',
      spend: 'Sales and marketing',
      referrals: 'New customers by recommendation',
      expansion: 'Growth among those who stay',
      months: 'Months ahead',
      investment: 'One-off investment',
    },
    unit: {
      referrals: 'for every 100 customers, per month',
      percent: '% per month',
      months: 'months',
      moneyMonth: '{currency} per month',
    },
    onePoint: 'What one point less churn is worth in three years',
    partPoint: 'What {points} points less churn is worth in three years',
    onePointFrom: 'in margin, if churn goes from {from} to {to} {period} and nothing else changes',
    onePointNone: 'There is no churn to lower.',
    difference: {
      invested: 'with the investment of {amount} taken off',
      more: 'more in margin after sales and marketing, over {months} months',
      less: 'less in margin after sales and marketing, over {months} months',
      title: 'What the scenario gives',
      none: 'The scenario is still the same as today. Move a slider.',
    },
    paidBack: {
      title: 'When it has paid for itself',
      after: { one: 'after {n} month', other: 'after {n} months' },
      free: 'at once',
      freeNote: 'Nothing is invested, and in no month does the scenario fall behind today.',
      note: 'until the end of the period, the investment of {amount} included',
      noteFree: 'it first falls behind today, then catches up for good',
      never: 'not within {months} months',
    },
    longRun: 'In the long run',
    tendsTo: {
      limit: '{who}: the number of customers settles at {n}, where as many leave as arrive.',
      linear:
        '{who}: as many are referred as leave, so what you pay for is what is added, {n} a month.',
      grows: '{who}: more are referred than leave, so the loop grows by itself, by {rate} a month.',
    },
    todayName: 'Today',
    scenarioName: 'Scenario',
    atToday: 'At today’s rates',
    inScenario: 'In the scenario',
    revenueRetention:
      'Those who stay make net revenue retention of {today} a year today, and {scenario} in the scenario.',
    revenueRetentionToday: 'Those who stay make net revenue retention of {today} a year.',
    charts: {
      customers: 'Customers',
      revenue: 'Revenue per month',
      revenueMeasure: 'Revenue per month, {currency}',
      customersMeasure: 'Customers',
      month: 'Month',
      now: 'today',
      years: { one: '{n} year', other: '{n} years' },
      monthTick: '{n} mo',
      millions: 'millions',
      caption: 'Month by month',
      summary: 'After {months} months: {today} at today’s rates, {scenario} in the scenario.',
      summaryToday: 'After {months} months at today’s rates: {today}.',
      asTable: 'The same as a table',
      loading: 'Drawing the picture…',
      failed: 'The picture could not be fetched. The table below says the same.',
      retry: 'Try again',
    },
    illustrations: {
      title: 'Four illustrations',
      about:
        'Invented firms, each with {customers} customers who pay {revenue} a month at a margin of {margin}. They show how the loop behaves, and none of it is saved.',
      show: 'Show an illustration: {name}',
      names: {
        growthLoop: 'growth loop',
        negativeSpiral: 'negative spiral',
        untappedPotential: 'untapped potential',
        standstill: 'standstill',
      },
      shown: 'An illustration: {name}',
      shownAbout:
        'An invented firm with {customers} customers, not yours. What you move here is not saved.',
      back: 'Back to your own numbers',
      close: 'Close the illustration',
    },
  },
  customers: {
    about:
      'You have answered for yourselves. Ask five customers or more the seven questions below, on a scale from 1 to 5, and type what they say. The result then sets their view beside yours.',
    scale: '1 is “not at all”, 5 is “entirely”.',
    label: 'Ratings: {touchpoint}',
    hint: 'Write one figure for each customer, such as 4 5 3 4 4.',
    ask: {
      promise: 'Did what you were promised match what you got?',
      sale: 'Was it easy to buy, and clear what you were buying?',
      onboarding: 'Did you soon get good use of what you bought?',
      use: 'Does it work as it should, every time you use it?',
      help: 'When you needed help, was the matter solved without your being passed around?',
      pay: 'Is paying, and renewing, simple and without surprises?',
      recommend: 'Would you gladly recommend us to somebody you know?',
    },
    understood: {
      one: '{n} rating, mean {mean} of 5',
      other: '{n} ratings, mean {mean} of 5',
    },
    missing: {
      one: 'One more is needed before it counts.',
      other: '{n} more are needed before it counts.',
    },
    notUnderstood: 'Left out, since ratings are whole numbers from 1 to 5: {pieces}.',
    tooMany: 'Only the first {n} are kept.',
    count: {
      one: 'One touchpoint has ratings enough. The result sets it beside your own view.',
      other: '{n} touchpoints have ratings enough. The result sets them beside your own view.',
    },
    lowest: 'Your customers give the least to {names}: {mean} of 5.',
    none: 'No touchpoint has five ratings yet.',
    small: 'Five customers are a conversation, not a survey: enough to see where to ask more.',
  },
  saving: {
    idle: 'Numbers are saved on this device as you go, and nowhere else.',
  },
} as const;

export type NumbersWords = Shape<typeof numbersEn>;
