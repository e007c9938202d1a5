import type { Shape } from './shape.ts';

export const reportEn = {
  sections: {
    equation: 'Your equation',
    level: 'How mature you are',
    money: 'What one percentage point is worth',
    loop: 'Where you stand in the growth loop',
    dimensions: 'Six dimensions',
    findings: 'What stands out',
    blindSpots: 'What nobody could say',
    answers: 'Your answers, with the poles named',
    more: 'What the full questionnaire adds',
    method: 'How it is computed',
    sources: 'Sources',
  },
  numbers: {
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
    '11': 'eleven',
    '12': 'twelve',
  },
  money: {
    label: 'One percentage point less churn {period}, and nothing else changed',
    labelPart:
      'No churn at all instead of {points} percentage points {period}, and nothing else changed',
    text: '{amount} in margin over 12 months',
    loss: '{amount} less in margin over 12 months, since the gross margin is below 0',
    note: {
      one: 'From your own figures: {customers} customer, {revenue} per customer and month, {margin} gross margin, churn of {churn} {period}. Over three years: {threeYears}.',
      other:
        'From your own figures: {customers} customers, {revenue} per customer and month, {margin} gross margin, churn of {churn} {period}. Over three years: {threeYears}.',
    },
    unpaid:
      'New customers that you pay for are not counted, since acquisition cost or spend is not given.',
    none: 'Your churn is 0, so there is none to lower.',
    missingLabel: 'What is one percentage point less churn worth to you?',
    missingText: 'Add your figures, and it stands here in money',
    missingNote:
      'Four are enough: how many customers you have, what each of them pays, your gross margin, and your churn. They stay on this device.',
    add: 'Add your figures',
    stepMonths:
      'Month by month: customers = those who stay + those who come by recommendation + those you pay for; revenue = that of those who stay, with their growth, + that of the new; margin = revenue × gross margin.',
    stepChurn:
      'Churn of {from} {period} becomes {to} {period}; both are converted to months before they are compared.',
    stepDifference:
      'The margin of the 12 months with the lower churn, minus the margin of the same 12 months with today’s: {amount}.',
    stepTaken: 'Churn of customers is taken as churn of revenue.',
    caption: 'The figures it is made from, per month',
    figure: 'Figure',
    value: 'Value',
    notGiven: 'not given',
    countedAsNone: 'not given, counted as 0',
    noCurrency: 'currency not given',
    rows: {
      customers: 'Customers',
      revenue: 'Revenue per customer and month',
      margin: 'Gross margin',
      churn: 'Churn per month',
      referrals: 'New customers by recommendation, per 100 customers and month',
      expansion: 'Growth of revenue per month among those who stay',
      spend: 'Sales and marketing per month',
      cac: 'Acquisition cost per customer',
    },
    periods: { month: 'per month', quarter: 'per quarter', year: 'per year' },
  },
  equation: {
    label: '1 + 1',
    open: '?',
    lead: {
      high: 'Marketing and customer experience multiply each other: together they give close to all they could.',
      middle:
        'Marketing and customer experience help each other, but a good part of what they could give together is lost on the way.',
      low: 'Marketing and customer experience hardly add to each other. What the one builds, the other lets slip.',
      full: 'Marketing and customer experience multiply each other in full. What matters now is to stay there.',
      zeroOne: 'One of the three factors, {axes}, is at zero, and zero times anything is zero.',
      zeroMany: 'Two of the three factors, {axes}, are at zero, and zero times anything is zero.',
      zeroAll: 'All three factors are at zero: there is nothing to multiply yet.',
    },
    tooFew:
      'There is no equation yet: {axes} rest on too few answers. Answer more of the questions and it appears here.',
    tooFewOne:
      'There is no equation yet: {axes} rests on too few answers. Answer more of the questions and it appears here.',
    notApplicable:
      'There is no equation: every question was answered with “does not apply”. It needs answers about marketing, about customer experience and about the link between them.',
    weakest: 'The factor that holds it back most is {axis}: {points} of 100.',
    weakestMany: 'No factor stands out as the brake: all three are at {points} of 100.',
    weakestTwo: 'The factors that hold it back most are {axes}: {points} of 100 each.',
    range: 'Depending on the answers that are missing it lies between {low} and {high}.',
    noteRange: 'provisional, {low} to {high}',
    noteOpen: 'could be {low} to {high}',
    noteFull: 'out of 3',
    stepFormula:
      '1 + 1 = 3 × the cube root of (marketing × customer experience × link), each from 0 to 1.',
    stepNumbers: '3 × the cube root of ({marketing} × {cx} × {link}) = {result}',
    stepWhy:
      'They multiply: if any of them is at 0 the result is 0, and only all three at full strength give 3.',
  },
  level: {
    label: 'Level',
    named: 'Level {level}: {name}',
    word: '{name}: {word}.',
    mean: 'The mean of your dimensions is {points} of 100.',
    meanSays: 'The mean of your dimensions, {points} of 100, says level {mean}.',
    departs: {
      one: 'Not all of that holds for you: your own answer on {topics} says otherwise.',
      other: 'Not all of that holds for you: your own answers on {topics} say otherwise.',
    },
    steered:
      'By your own answers marketing and customer experience are steered more closely together than that: the link between them stands at {points} of 100.',
    gateDimension: {
      one: 'You are held at level {level} by {names}: a level may lie at most one above the weakest dimension.',
      other:
        'You are held at level {level} by {names}: a level may lie at most one above the weakest dimension.',
    },
    gateAxis:
      'You are held at level {level} by {names}: level 5 needs each of the three factors at 50 or more.',
    range:
      'Depending on the answers that are missing you stand at level {low} to {high}. The level is provisional.',
    rangeTwo:
      'Depending on the answers that are missing you stand at level {low} or {high}. The level is provisional.',
    tooFew: {
      one: 'There is no level yet: one of the {total} dimensions has enough answers, and it takes {needed}.',
      other:
        'There is no level yet: {n} of the {total} dimensions have enough answers, and it takes {needed}.',
    },
    tooFewNone:
      'There is no level yet: none of the {total} dimensions has enough answers, and it takes {needed}.',
    tooFewRange: 'Depending on the answers that are missing it could be level {low} to {high}.',
    notApplicable: 'There is no level: no question applied to you.',
    none: 'No level yet',
    noteProvisional: 'provisional, level {low} to {high}',
    noteOpen: 'could be level {low} to {high}',
    notePoints: 'mean {points} of 100',
    stepMean: 'Mean of the scored dimensions: ({parts}) / {n} {equals} {points}',
    stepCuts: 'Levels begin at 0, 20, 40, 60 and 80 points: {points} gives level {level}.',
    stepGate: 'Ceiling: {reason}',
    stepNoGate: 'No ceiling applies: nothing holds the level below what the mean says.',
    stepTooFew: 'Dimensions with a score: {scored} of {total}. At least {needed} are needed.',
    stepOpen:
      'With every open answer at the first statement: level {low}. At the second: level {high}.',
  },
  loop: {
    title: 'The growth loop: how strongly you attract against how well you deliver',
    here: 'You',
    onLine: 'You stand on the line between {fields}: within five points, too close to call.',
    tooFew: 'Your position cannot be drawn yet: {axes} need more answers.',
    tooFewOne: 'Your position cannot be drawn yet: {axes} needs more answers.',
    notApplicable: 'There is no position to draw: no question applied to you.',
    summary: '{field}: marketing {marketing} of 100, customer experience {cx} of 100.',
    summaryLine:
      'On the line between {fields}: marketing {marketing} of 100, customer experience {cx} of 100.',
    summaryNone: 'No position yet.',
    weak: 'weak',
    strong: 'strong',
    caption: 'The three factors',
    factor: 'Factor',
    points: 'Points of 100',
    rests: 'Basis',
    couldBe: 'Could be',
    linkSentence: {
      high: 'The two are steered together: the link between them stands at {points} of 100.',
      middle:
        'The link between them stands at {points} of 100: some of what steers the one steers the other.',
      low: 'The link between them stands at {points} of 100: they are steered apart.',
    },
  },
  dimensions: {
    strongest: 'Strongest: {names}.',
    highest: 'Highest: {names}.',
    weakest: 'Weakest: {names}.',
    lowest: 'Lowest: {names}.',
    even: 'None stands out: every figure here is {points}.',
  },
  findings: {
    strength: 'Closest to the winners: “{topic}”',
    strengthDetail: 'You place yourselves at {position} of 5. “{pole}”',
    weakness: 'Closest to the old thinking: “{topic}”',
    weaknessDetail: 'You place yourselves at {position} of 5. “{pole}”',
    brake: 'The brake on the equation: {axis}',
    brakeDetail:
      'At {points} of 100 it is the weakest of the three factors that multiply, so every point there is worth the most.',
    top: 'Nothing below the top: the risk is to believe your own picture',
    topDetail:
      'In a survey by Bain & Company 80 per cent of companies thought that they gave a superior experience; 8 per cent of their customers agreed.',
    none: 'There are too few answers for a finding.',
    even: 'Nothing stands out: the answers keep to the middle. Go through them with somebody who would draw them further out.',
    straightLine:
      'You chose the same position on nearly every question. That can be true, but it is rare: go through the answers once more before they are passed on.',
    manyNotApplicable: {
      one: 'One of {asked} questions was answered with “does not apply”. The result rests on the others.',
      other:
        '{n} of {asked} questions were answered with “does not apply”. The result rests on the others.',
    },
    allNotApplicable:
      'Every question was answered with “does not apply”, so there is nothing to compute. Is that really so? What another unit or a supplier does for you still gets done, or not.',
    unanswered: {
      one: 'One question was left open. It is not counted as a low answer, but it widens the result.',
      other:
        '{n} questions were left open. They are not counted as low answers, but they widen the result.',
    },
  },
  blindSpots: {
    intro: {
      one: 'One question was answered with “we don’t know”. That is a finding in itself, and usually quick to settle.',
      other:
        '{n} questions were answered with “we don’t know”. That is a finding in itself, and usually quick to settle.',
    },
    introMost: '{n} of {asked} questions were answered with “we don’t know”.',
    introAll: 'Every question was answered with “we don’t know”.',
    bringIn: 'That is the finding: bring in the people who would know.',
    begin: 'Begin with these {n}. The others stand among your answers.',
    none: 'Nothing: every question got a position.',
    unproved: 'Whether the positions can be shown is another matter.',
    noneOpen: 'No question was answered with “we don’t know”.',
    proof: 'What would settle it: {proof}',
  },
  steps: {
    stepTitles: {
      '3': 'Three next steps',
      '4': 'Four next steps',
      '5': 'Five next steps',
      more: '{n} next steps',
    },
    afterThat: 'After that',
    owner: 'Owner',
    ownerWith: '{owner}, with {others}',
    effort: 'Effort',
    watch: 'KPI to watch',
    within: '{effort}, within {days} days',
    first: 'First step this week',
    findOut: 'Find out where you stand: “{topic}”',
    findOutWhy: 'Nobody could answer this one.',
    findOutWatch: 'The answer itself: from “don’t know” to a position',
    why: 'Why this comes first',
    whyNext: 'Why this comes next',
    moves: {
      one: 'It would move {topics} one position.',
      other: 'It would move {topics} one position each.',
    },
    gain: 'That gives {gain}: set against {effort}, {rank} in the list.',
    gainMaturity: '{change} points of maturity',
    gainOne: '{change} on 1 + 1',
    noGain: 'What that gives cannot be said yet: there are too few answers.',
    noGainEither: 'Here too there are too few answers for a figure.',
    reasonFindOut: 'Counted as if it stood at 3 and moved to 4: {gain}, for {effort} of work.',
    findOutOpen: 'With too few answers for a result, every answer that is found brings one closer.',
    same: 'For the same reason as the step before.',
    reasonUpkeep: {
      unanswered: 'It is here because open questions make everything else less certain.',
      notApplicable: 'It is here because more than a fifth of the questions got “does not apply”.',
      allNotApplicable: 'It is here because every question got “does not apply”.',
      open: 'It is here because it helps whatever the answers turn out to be.',
      top: 'It is here because you stand at the top: what matters now is to stay there, and to be sure of it.',
      always:
        'It is here because the answers leave little to move, and a second view is worth more than a finer figure.',
    },
    ranks: { '1': 'the most', '2': 'the second most', '3': 'the third most', more: 'number {n}' },
    figures: 'Gain and priority',
    item: 'Question',
    from: 'From',
    to: 'To',
    stepGain:
      'Gain = change of maturity + 20 × change of 1 + 1 = {maturity} + 20 × {one} {equals} {total}',
    stepPriority:
      'Priority = gain / effort × phase fit = {total} / {weight} × {fit} {equals} {priority}',
    stepFloor:
      'Factors under 5 of 100 count as 5 while steps are ranked, so that a zero does not hide every gain.',
  },
  decisions: {
    titles: {
      '1': 'One decision to take',
      '2': 'Two decisions to take',
      '3': 'Three decisions to take',
      more: 'Decisions to take',
    },
    who: '{owner} takes it on and reports back within {days} days.',
  },
  plan: {
    caption: 'The plan by 30, 60 and 90 days',
    by: 'Within',
    what: 'What',
    days: '{days} days',
  },
  answers: {
    old: 'Old thinking',
    winners: 'The winners’ way',
    position: '{position} of 5',
    dontKnow: 'we don’t know',
    notApplicable: 'does not apply to us',
    unanswered: 'not answered',
  },
  more: {
    text: 'These twelve answers give a direction. The full questionnaire asks about every department and touchpoint, so it can say where the growth loop leaks, how promise compares with delivery and words with deeds, which common mistakes show, how firmly the level stands, and give five next steps. Nothing is asked twice: your answers come along.',
  },
  score: {
    restsOn: { one: 'rests on a single answer', other: 'rests on {n} answers' },
    tooFew: 'too few answers',
    tooFewNote: {
      one: 'needs one answer, has {rated}',
      other: 'needs {needed} answers, has {rated}',
    },
    notApplicable: 'does not apply',
    notApplicableNote: 'every question here was answered with “does not apply”',
    question: 'Question',
    answer: 'Answer',
    points: 'Points',
    weight: 'Weight',
    caption: 'The answers behind {name}',
    stepPoints: 'A position gives (position − 1) × 25 points.',
    stepMean: 'Mean: ({parts}) / {n} = {points}',
    stepWeighted: 'Weighted mean: ({parts}) / {n} = {points}',
    stepCoverage:
      'Questions that apply: {applicable}. With a position: {rated}. At least half must have one.',
    none: '–',
    dimension: 'Dimension',
  },
  method: {
    paragraphs: {
      '1': 'Each question sets two statements against each other. A position from 1 to 5 gives (position − 1) × 25 points. “Don’t know” and open questions are never counted as a score; they are listed, and the result is shown as a range where they could change it.',
      '2': 'A dimension is the mean of its answers, and maturity is the mean of the dimensions. The level follows the cuts 20, 40, 60 and 80, but lies at most one above the weakest dimension, and level 5 needs each of the three factors at 50 or more.',
      '3': 'The growth loop multiplies three factors: how strongly you attract (marketing), how well you deliver (customer experience) and how closely the two are steered together (link). 1 + 1 is 3 times the cube root of their product, from 0 to 3.',
      '4': 'Next steps are ranked by what they would add to maturity and to 1 + 1, divided by their effort. The levels say what is typical, not what has been checked.',
      '5': 'This is a self-assessment by those who answered, not an audit. In a survey by Bain & Company of 362 companies, 80 per cent thought that they gave a superior experience; 8 per cent of their customers agreed.',
    },
  },
} as const;

export type ReportWords = Shape<typeof reportEn>;
