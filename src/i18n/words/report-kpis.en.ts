import type { Shape } from './shape.ts';

/** What the report says of KPIs, figures, money and the customers' own view. */
export const reportKpisEn = {
  sections: {
    outside: 'What your customers say',
    kpis: 'Which KPIs decide',
    figures: 'Your figures beside published ones',
    atOdds: 'Figures that are missing or at odds',
    calculations: 'What a customer is worth',
    future: 'The loop over time',
    charter: 'Charter for shared KPIs',
  },
  familyScore: '{points} of 100, from {n} of {total} KPIs',
  familyNone: 'no KPI placed',
  familyVolume: '{n} of {total} KPIs placed; more of these is no better in itself',
  unanswered: 'not placed',
  ladder: {
    title: 'Your KPIs on the ladder',
    caption: 'Every KPI and how far it has come',
    kpi: 'KPI',
    family: 'Kind',
    standing: 'How far it has come',
    rung: 'Rung, 0 to 4',
    none: '–',
    allUnknown: {
      one: 'Nobody could say how far {names} has come. A KPI that nobody can place decides nothing.',
      other:
        'Nobody could say how far these {n} KPIs have come: {names}. A KPI that nobody can place decides nothing.',
    },
    nothingMeasured: {
      one: 'You have placed one KPI, {names}, and it is not measured. That is a place to begin, and one is enough.',
      other:
        'You have placed {n} KPIs, and none of them is measured. That is a place to begin, and one is enough.',
    },
    onlyMeasured:
      'You have placed one KPI: {names}. It is measured, and nothing hangs on it: no budget, no priority, no incentive.',
    onlyDecides: 'The one KPI that you have placed decides something: {names}.',
    measuredSome: 'You measure {measured} of the {total} KPIs that you have placed.',
    measuredAll: 'You have placed {total} KPIs and measure every one of them.',
    noneDecides:
      'None of them decides anything: no budget, no priority, no incentive hangs on a customer KPI.',
    noneDecidesTogether:
      'None of them decides anything across functions: no budget, no priority, no incentive that you share hangs on a customer KPI.',
    oneDecides: 'Of the {total} KPIs that you have placed, one decides something: {names}.',
    someDecide: 'Of the {total} KPIs that you have placed, {n} decide something: {names}.',
    allDecide:
      'You have placed {total} KPIs, and every one of them decides something. Make sure that they do not pull in different directions.',
    lookedAt: {
      one: 'One more is measured, and can turn red without anybody having to change a plan.',
      other: '{n} more are measured, and can turn red without anybody having to change a plan.',
    },
    dontKnow: {
      one: 'Nobody knows how far one more has come: {names}. A KPI that nobody can place decides nothing.',
      other:
        'Nobody knows how far {n} more have come: {names}. A KPI that nobody can place decides nothing.',
    },
    silo: {
      one: '{names} decides, but within one function. What one department steers by, the next can work against.',
      other:
        '{names} decide, but within one function each. What one department steers by, the next can work against.',
    },
    aside: 'The ladder stands beside the maturity and is never mixed into it.',
    next: { one: 'The next rung:', other: 'The next rungs, nearest first:' },
    nextDetail: '{owners}. {first}',
    summaryDecide: { one: 'One KPI decides.', other: '{n} KPIs decide.' },
    summaryNone: 'No KPI decides.',
    summaryLooked: { one: 'One is only looked at.', other: '{n} are only looked at.' },
    summarySilo: {
      one: 'One decides within one function.',
      other: '{n} decide within one function each.',
    },
  },
  theatre: {
    name: 'Reporting theatre',
    theatre: 'Reporting theatre: measured together, steered apart',
    partly: 'Partly theatre: some of what you report decides nothing',
    steering: 'What you report also steers',
    tooFew: 'Too few customer KPIs are shared to tell',
    tooFewText:
      'At least {needed} KPIs about what customers are worth or what they meet must have reached a shared dashboard before it can be said whether they steer. You have {n}.',
    tooFewNone:
      'At least {needed} KPIs about what customers are worth or what they meet must have reached a shared dashboard before it can be said whether they steer. None of yours has yet.',
    text: {
      theatreAll:
        'All {considered} customer KPIs that you share stop short of deciding anything. You look at them together, and nothing hangs on them: when they turn, no money moves and nobody’s targets change.',
      theatre:
        '{stopped} of the {considered} customer KPIs that you share stop short of deciding anything. You look at them together, and nothing hangs on them: when they turn, no money moves and nobody’s targets change.',
      partly: {
        one: '{stopped} of the {considered} customer KPIs that you share stops short of deciding anything. The others do decide, so you know how it is done.',
        other:
          '{stopped} of the {considered} customer KPIs that you share stop short of deciding anything. The others do decide, so you know how it is done.',
      },
      steeringAll:
        'All {considered} customer KPIs that you share decide budget, priorities or incentives. Look through once a year which of them still do.',
      steering:
        '{deciding} of the {considered} customer KPIs that you share decide budget, priorities or incentives. Look through once a year which of them still do.',
    },
    stepShare:
      'Of the {considered} KPIs about value and experience that are at least on a shared dashboard, {stopped} stop below “decides”: {share}%.',
    stepReading:
      'Over 60%, with fewer than three that decide, is reporting theatre; from 30% to 60% it is partly so; otherwise the KPIs steer.',
    caption: 'The KPIs it rests on',
  },
  compass: {
    name: 'The compass',
    fired: 'An old compass: volume decides, value does not',
    clear: 'No volume KPI decides on its own',
    text: {
      one: 'You steer by {volume}, while {value} decides nothing. The organisation delivers what it is steered by: more of it, whether or not it makes customers stay.',
      other:
        'You steer by {volume}, while {value} decide nothing. The organisation delivers what it is steered by: more of it, whether or not it makes customers stay.',
    },
    clearNone:
      'None of your volume KPIs settles budgets or targets. That is as it should be: volume says how much you do, not whether it is worth anything.',
    clearBeside:
      'You steer by {volume}, but also by {value}. That is as it should be: volume says how much you do, value whether it is worth anything.',
    step: 'A volume KPI steers when it is owned jointly and followed up, settles budgets, or decides within one function. The compass is old when one of them steers and no KPI of what customers are worth does.',
    caption: 'The KPIs it rests on',
  },
  outside: {
    name: 'Your view and your customers’',
    farKinder: 'You see yourselves far more kindly than your customers do',
    kinder: 'You see yourselves more kindly than your customers do',
    inStep: 'You and your customers see the same company',
    harder: 'You are harder on yourselves than your customers are',
    text: {
      farKinder:
        'Across the touchpoints that both have judged you place yourselves {gap} points above your customers. Begin by believing them: what they meet is what they pay for.',
      kinder:
        'Across the touchpoints that both have judged you place yourselves {gap} points above your customers. At that distance complaints come as a surprise.',
      inStep:
        'Across the touchpoints that both have judged, your figure and your customers’ are on average within ten points of each other. That makes the rest of this result easier to trust.',
      harder:
        'Across the touchpoints that both have judged you place yourselves {gap} points below your customers. Some of what you mean to mend may matter more to you than to them.',
    },
    widest: 'The widest gap is at {names}: you say {own}, they say {theirs}.',
    lead: 'You asked customers to rate the touchpoints from 1 to 5. Here their ratings stand beside your own answers, on the same scale from 0 to 100.',
    tooFew:
      'A touchpoint needs ratings from at least five customers before it says anything. None has that many yet.',
    few: 'Fewer than five ratings, so not counted: {names}.',
    caption: 'Your answers and your customers’ ratings, points of 100',
    touchpoint: 'Touchpoint',
    own: 'You',
    theirs: 'Your customers',
    difference: 'Difference',
    ratings: 'Ratings',
    none: '–',
    mark: 'customers',
    step: 'A touchpoint’s ratings from 1 to 5 become points: (mean − 1) × 25. The difference is your own score minus theirs; over 25 points is far kinder, over 10 kinder, under −10 harder.',
    small:
      'So few customers are a conversation, not a survey: they say where to ask more, not how everybody sees it.',
  },
  figures: {
    lead: 'The figures that you typed, each beside what a source has published. A published figure describes other companies, often in another country: your own trend says more.',
    caption: 'Your figures and what they are compared with',
    figure: 'Figure',
    value: 'Your value',
    reading: 'Comparison',
    source: 'Source',
    ownTrend: 'no figure to compare with; follow your own trend',
    otherCurrency: 'published in {currency}; not compared with another currency',
    noSource: 'no source',
    comparison: '{label} ({statistic}: {cutoffs})',
    comparisonOf: '{label} ({statistic}: {cutoffs}; {segment})',
    guidance: 'guidance, not a verdict: {text}',
    context: 'for orientation, neither end is good: {text}',
    sourceLine: '{name}, {country}, {year}, n: {n}',
    nameNotStated: 'publisher not stated',
    countryNotStated: 'country not stated',
    yearNotStated: 'year not stated',
    notStated: 'not stated',
    more: 'Every comparison that applies, and what to beware of, stands on the KPI page.',
  },
  periods: { month: 'per month', quarter: 'per quarter', year: 'per year' },
  units: {
    points: { one: '{n} point', other: '{n} points' },
    index: { one: '{n} of 100', other: '{n} of 100' },
    score: { one: '{n} of 7', other: '{n} of 7' },
    ratio: { one: '{n} to 1', other: '{n} to 1' },
    months: { one: '{n} month', other: '{n} months' },
    hours: { one: '{n} hour', other: '{n} hours' },
    minutes: { one: '{n} minute', other: '{n} minutes' },
  },
  windows: { month: 'over a month', quarter: 'over a quarter', year: 'over a year' },
  contradictions: {
    lead: 'Something here does not go together. Probably the figures are counted in different ways:',
    leadMissing: 'Something here has no figure to go with it:',
    'clv-without-figure':
      'Customer lifetime value is said to steer, but neither its figure is here nor all that it is made of. What does it steer with?',
    'decides-without-figure': 'Said to decide, though no figure is given here: {names}.',
    'churn-looks-yearly':
      'Churn of {churn} {period} would mean that {yearly} of the customers leave within a year. Is it a whole year’s figure?',
    'churn-looks-yearly-retention':
      'Churn of {churn} {period} does not fit retention of {retention} per year. As a whole year’s figure it does. Which period is it for?',
    'churn-looks-monthly':
      'Churn of {churn} per year does not fit retention of {retention} per year. As a month’s figure it does. Which period is it for?',
    'retention-against-churn':
      'Retention of {retention} and churn of {churn} per year come to {sum}. They should come to 100%.',
    'nrr-against-churn':
      'Net revenue retention of {nrr} together with churn of {churn} per year would need every customer who stays to buy for {growth} more in a year. Are the two counted on the same customers?',
    'nrr-against-churn-expansion':
      'Churn of {churn} and growth of {expansion} among those who stay, both per year, make net revenue retention {possible}. It is given as {nrr}.',
    'nrr-nobody-stays':
      'Net revenue retention of {nrr} cannot be, when churn of {churn} per year leaves nobody.',
    'nrr-against-grr':
      'Net revenue retention ({nrr}) is below gross revenue retention ({grr}). It cannot be: the net figure is the gross one plus expansion.',
    'nrr-against-parts': 'Net revenue retention is given as {nrr}, but its parts make {computed}.',
  },
  calculations: {
    lead: 'Worked out from your own figures, with the formula beneath. Churn of customers is taken as churn of revenue; where large customers leave less often than small ones, things are better than this.',
    caption: 'What your figures give',
    what: 'What',
    how: 'How it is worked out',
    result: 'Result',
    clv: 'Customer lifetime value, simple',
    clvHow: '{revenue} {period} × {margin} margin ÷ {churn} churn {period}',
    clvEndless: 'longer than your data can show (churn is 0)',
    clvNow: 'Customer lifetime value, discounted, first margin at once',
    clvNowHow:
      '{margin} margin {period} × (1 + {discount}) ÷ (1 + {discount} − {retention}). {where}',
    clvLater: 'Customer lifetime value, discounted, first margin after one period',
    clvLaterHow: '{margin} margin {period} × {retention} ÷ (1 + {discount} − {retention}). {where}',
    where: 'Staying {period}: {retention}. Discount rate {period}: {discount}.',
    whereYearly:
      'Staying {period}: {retention}. Discount rate {period}: {discount}, which is {yearly} per year.',
    clvCac: 'Customer lifetime value to acquisition cost',
    clvCacHow:
      '{clv} ÷ {cac}. Practitioners’ articles give 3 to 1 as a rule of thumb, and 5 to 1 for some subscription firms.',
    payback: 'Payback of the acquisition cost',
    paybackHow: '{cac} ÷ ({revenue} per month × {margin} margin)',
    paybackNever: 'never, since the margin is not above 0',
    months: { one: '{n} month', other: '{n} months' },
    nrr: 'Net revenue retention',
    nrrHow:
      '({start} at the start + {expansion} expansion − {contraction} contraction − {churned} lost) ÷ {start}',
    yearlyChurn: 'Churn per year',
    yearlyHow: '1 − (1 − {churn})¹², with churn per month',
    monthlyChurn: 'Churn per month',
    monthlyHow: '1 − (1 − {churn}) to the power of (1 ÷ {n}), with churn {period}',
    replacement: 'Cost of replacing the customers lost',
    replacementHow:
      '{lost} × {cac}, with one to three new ones for each lost. McKinsey writes that it can require three new customers to make up for the value of one lost.',
    lost: { one: '{n} customer lost {period}', other: '{n} customers lost {period}' },
    lostReckoned: {
      one: '{customers} customer × {churn} churn {period}',
      other: '{customers} customers × {churn} churn {period}',
    },
    range: '{low} to {high} {period}',
    once: '{amount} per customer, over the whole relationship',
  },
  future: {
    lead: 'Today’s loop beside your scenario over {months} months. It is a sketch: the same rates every month, and no limit to how many customers you can serve.',
    customers: 'Customers',
    customersCount: { one: '{n} customer', other: '{n} customers' },
    customersTitle: 'Number of customers, today and in the scenario',
    revenue: 'Revenue per month, {currency}',
    revenueTitle: 'Revenue per month, today and in the scenario',
    perMonth: '{amount} per month',
    month: 'Month',
    today: 'Today',
    scenario: 'Scenario',
    now: 'today',
    years: { one: '{n} year', other: '{n} years' },
    monthTick: '{n} mo',
    summary: 'After {months} months: {today} at today’s rates, {scenario} in the scenario.',
    caption: 'In figures',
    millions: 'millions',
    changes: 'What the scenario changes',
    parameter: 'Lever',
    parameters: {
      churn: 'Churn per month',
      cac: 'Acquisition cost per customer',
      spend: 'Sales and marketing per month',
      referrals: 'New customers by recommendation, per 100 customers and month',
      expansion: 'Growth of revenue per month among those who stay',
      investment: 'One-off investment',
    },
    none: '–',
    difference: {
      more: 'Over the {months} months the scenario gives {amount} more in margin after sales and marketing.',
      less: 'Over the {months} months the scenario gives {amount} less in margin after sales and marketing.',
      same: 'Over the {months} months the scenario and today’s rates give the same margin after sales and marketing.',
    },
    differenceUnpaid: {
      more: 'Over the {months} months the scenario gives {amount} more in margin.',
      less: 'Over the {months} months the scenario gives {amount} less in margin.',
      same: 'Over the {months} months the scenario and today’s rates give the same margin.',
    },
    paidBack: {
      one: 'With the one-off investment of {amount} taken off, the scenario has paid for itself after {n} month.',
      other:
        'With the one-off investment of {amount} taken off, the scenario has paid for itself after {n} months.',
    },
    caughtUp: 'From month {n} on it has given at least as much in all as today’s rates.',
    free: 'It asks for no investment and is never behind today’s rates, so there is nothing to earn back.',
    neverPaid:
      'With the one-off investment of {amount} taken off, it has not paid for itself within that time.',
    neverCaughtUp: 'It does not catch up with today’s rates within that time.',
    onePoint: {
      one: 'One percentage point less churn {period}, and nothing else changed, is worth {amount} in margin over three years.',
      other:
        'Doing away with all of your churn, {n} percentage points {period}, is worth {amount} in margin over three years, if nothing else changes.',
    },
    tendsTo: 'At today’s rates the number of customers tends to {n}: then as many leave as arrive.',
    runsOut:
      'At today’s rates those who leave are always more than those who arrive, however few are left: in time there are none.',
    grows: 'At today’s rates recommendations outweigh churn: the loop grows by itself.',
    linear:
      'At today’s rates recommendations and churn are equal: only what you pay for is growth.',
    unpaid:
      'Acquisition cost or spend is not given, so no new customers that you pay for are counted.',
  },
  charter: {
    lead: 'Shared KPIs, each with two owners and something that hangs on it. What is not agreed yet has room to be written in.',
    owners: 'Owner',
    today: 'Rung today',
    target: 'Rung in 90 days',
    decision: 'The decision it is to steer',
    incentive: 'What incentive hangs on it',
    review: 'Reviewed on',
    signature: 'Signature',
    place: 'Place and date',
  },
  steps: {
    reason:
      '{kpi}: {standing}. A KPI is no part of the maturity, so there is no gain in points to show.',
    today: 'Your figure today',
    near: 'It stands here because the next rung is near.',
    owners: '{one} and {two} together',
  },
} as const;

export type ReportKpiWords = Shape<typeof reportKpisEn>;
