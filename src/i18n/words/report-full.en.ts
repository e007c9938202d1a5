import type { Shape } from './shape.ts';

/** What only a longer questionnaire can say; fetched with its texts. */
export const reportFullEn = {
  sections: {
    ring: 'Where the loop leaks',
    touchpoints: 'Touchpoint by touchpoint',
    departments: 'Department by department',
    verdicts: 'What the answers say together',
    map: 'Every answer on one map',
  },
  notApplicable: 'No question applied to you, so there is nothing to show here.',
  kpis: {
    title: 'Which KPIs decide',
    invite:
      'You have not placed your KPIs on the ladder. It takes a couple of minutes, and shows which of them settle anything and which are only looked at. Nothing else in the result changes.',
  },
  robustness: {
    lift: {
      one: 'You are one answer from level {to}: one position up on the right question is enough.',
      other: 'You are {number} answers from level {to}: one position up on each is enough.',
    },
    liftFar:
      'To reach level {to}, your answers would have to move up at least {number} positions in all.',
    liftNever: 'No change of answers lifts you to level {to} while there is no figure for {axes}.',
    lower: {
      one: 'A single answer one position down is enough to fall to level {to}, so do not lean on the level too hard.',
      other:
        'It takes no more than {number} answers, one position down each, to fall to level {to}.',
    },
    lowerFar: 'To fall to level {to} takes at least {number} positions down in all.',
    halfSame:
      'If every answer was half a position too kind, you would still stand at level {level}.',
    halfLower: 'If every answer was half a position too kind, you would stand at level {level}.',
  },
  shown: {
    claimed: 'Claimed',
    shown: 'Shown',
    note: 'of 100',
    lead: 'Claimed {claimed}, shown {shown}.',
    provedAll: {
      one: 'The one answer at 4 or 5 can be shown today.',
      other: 'All {n} answers at 4 or 5 can be shown today.',
    },
    provedSome: 'Of the {n} answers at 4 or 5, {proved} can be shown today.',
    provedNone: {
      one: 'The one answer at 4 or 5 cannot be shown today.',
      other: 'None of the {n} answers at 4 or 5 can be shown today.',
    },
    same: 'Level {level} holds on what can be shown as well.',
    lower: 'On what can be shown today the level is {shown}, not {claimed}.',
    none: 'No answer stands at 4 or 5, so there is nothing to ask proof of.',
    stepClaimed: 'As answered: the mean of the dimensions is {points}.',
    stepShown:
      'An answer at 4 or 5 that cannot be shown today counts as 3. Computed again in the same way, the mean is {points}.',
    caption: 'Answers at 4 or 5',
    can: 'Can be shown',
    yes: 'yes',
    no: 'no',
    proofYes: 'can be shown today',
    proofNo: 'cannot be shown today, counts as 3',
  },
  radar: {
    title: 'The dimensions beside each other',
    summary: 'Highest: {highest}. Lowest: {lowest}.',
    summaryEven: 'Every dimension that has a figure stands at {points}.',
    summaryOne: 'Only one dimension has a figure: {names}, {points}.',
    summaryNone: 'No dimension has a figure yet.',
    caption: 'The dimensions in figures',
  },
  ring: {
    title: 'The growth loop, touchpoint by touchpoint',
    caption: 'The touchpoints of the loop',
    touchpoint: 'Touchpoint',
    centre: 'Mean',
    leak: 'leak',
    leaks: 'Leaks',
    yes: 'yes',
    no: 'no',
    notAsked: 'not asked',
    summaryOne: 'The loop leaks at one touchpoint: {names}.',
    summaryMany: 'The loop leaks at {number} touchpoints: {names}.',
    summarySpread: 'The loop leaks at {number} of {total} touchpoints.',
    summaryAll: 'The loop leaks at every touchpoint that has a figure.',
    summaryNone: 'No clear leak.',
    summaryTooFew: 'Too few touchpoints have a figure.',
    leadOne:
      'The loop leaks at {names}: {points} of 100, while the ring as a whole stands at {mean}.',
    leadMany:
      'The loop leaks in more than one place: at {names}. They lie within three points of each other, the lowest at {points} of 100; the ring as a whole stands at {mean}.',
    leadSpread:
      'The loop leaks in {number} of {total} places at once. They lie within three points of each other, the lowest at {points} of 100; the ring as a whole stands at {mean}. So many leaks seldom have a cause each: look for what they share.',
    leadAll:
      'The loop leaks all the way round: every touchpoint that has a figure lies within three points of the others, the lowest at {points} of 100. No one place is to blame. Look for what they share: what you measure, what you reward and who may decide.',
    single: 'It rests on a single answer, so check that answer first.',
    mild: 'That is no bad figure by itself, but customers come to it from something better, and notice.',
    none: 'There is no clear leak: no touchpoint lies under 60, and none lies ten points or more below the ring’s mean of {mean}.',
    noneEven: 'There is no clear leak: every touchpoint that has a figure stands at {points}.',
    lowest:
      'The loop is only as strong as its weakest place, so keep an eye on {names}, at {points}.',
    tooFew: {
      one: 'One of the {total} touchpoints has enough answers. It takes {needed} to see where the loop leaks.',
      other:
        '{number} of the {total} touchpoints have enough answers. It takes {needed} to see where the loop leaks.',
    },
    tooFewNone:
      'None of the {total} touchpoints has enough answers yet. It takes {needed} to see where the loop leaks.',
    meaning: {
      promise:
        'What you say before the first purchase is not clear enough to build an expectation on. Everything after it starts from guesswork.',
      sale: 'What interest there is gets lost here, or is bought with promises that the rest cannot keep. A trust gap that opens here is dear to mend.',
      onboarding:
        'Customers buy, and then wait too long for the first thing of value. Many decide here, quietly, whether to stay.',
      use: 'In daily use the experience varies. Loyalty grows where it is even, and every uneven day costs some of it.',
      help: 'The promise is tested hardest when something goes wrong, and that is where it gives way. Nothing wears customers out like being passed around.',
      pay: 'Everyone pays, so everyone meets this touchpoint. Here it takes away some of what the others have built.',
      recommend:
        'Whatever customers think of you, it stops with them. The loop turns by itself only when they bring the next ones.',
    },
  },
  touchpoints: {
    lead: 'Customers do not see departments, they see touchpoints. Here is how each of them stands.',
    none: 'Customers do not see departments, they see touchpoints. None has enough answers for a figure yet: at least half of the questions about it must have a position.',
    inText: {
      promise: 'the promise',
      sale: 'the sale',
      onboarding: 'onboarding',
      use: 'daily use',
      help: 'help',
      pay: 'payment and renewal',
      recommend: 'recommendation',
      whole: 'the journey as a whole',
    },
  },
  departments: {
    begin:
      'Where each could begin: the step on the whole list that lies closest to its own part, and what to do this week.',
    beginWith: '{name}: {title}',
    lead: 'Customer experience is everyone’s work, and each department has its part. The figures say how that part stands, not how good the people are.',
    strongest: 'Furthest along: {names}.',
    weakest: 'With most to gain: {names}.',
    none: 'Customer experience is everyone’s work, and each department has its part. None has enough answers for a figure yet: at least half of the questions about its part must have a position.',
  },
  verdicts: {
    advice: 'What to do',
    tooFew: 'Too few answers',
    trust: {
      name: 'Trust gap',
      tooFew:
        'It sets the expectations that marketing and sales raise against how well they are kept. Both questions about expectations and at least two about delivery need a position.',
      modest: 'A modest promise, unevenly kept',
      gap: 'A gap between promise and delivery',
      wide: 'A wide gap between promise and delivery',
      inStep: 'Promise and delivery are in step',
      better: 'You are better than you promise',
      text: {
        modest:
          'The expectations that you raise stand at {first} of 100, what you keep at {second}. Customers are rarely promised much, and still cannot count on getting the same twice. Make delivery even before you promise more.',
        gap: 'The expectations that you raise stand at {first} of 100, what you keep at {second}. The customer meets the difference of about {gap} points as a disappointment, and marketing pays for it again in the next campaign.',
        gapNear:
          'The expectations that you raise stand at {first} of 100, what you keep at {second}. The distance is short, but delivery stands under 50, so even a moderate promise is let down.',
        wide: 'The expectations that you raise stand at {first} of 100, what you keep at {second}. With about {gap} points between them, each campaign that works brings in more people to disappoint.',
        inStep:
          'The expectations that you raise stand at {first} of 100, what you keep at {second}. They lie within ten points of each other: what you say is roughly what the customer gets.',
        better:
          'The expectations that you raise stand at {first} of 100, what you keep at {second}. Customers get more than they were told to expect, and those who never came do not know it.',
        betterRoom:
          'The expectations that you raise stand at {first} of 100, what you keep at {second}. Customers get more than they were told to expect, and those who never came do not know it. There is room to promise more.',
      },
      stepFirst: 'Expectations, mean of {n} answers: {points}',
      stepSecond: 'Kept, mean of {n} answers: {points}',
      stepGap: 'Gap: {first} − {second} {equals} {gap}',
      stepReading:
        'With delivery at 50 or more: over 25 is a wide gap, over 10 a gap, −10 to 10 in step, under −10 better than you promise. With delivery under 50: expectations under 50 are a modest promise, unevenly kept; otherwise it is a gap, a wide one from 25.',
      caption: 'The answers behind the trust gap',
    },
    sayDo: {
      name: 'Say-do gap',
      tooFew:
        'It sets what you say of the customer against what decides. At least two answers are needed on each side.',
      gap: 'You say more than you do',
      wide: 'You say far more than you do',
      inStep: 'Words and deeds are in step',
      inStepLow: 'In step, but neither goes far',
      better: 'You do more than you say',
      text: {
        gap: 'What you say of the customer stands at {first} of 100, what decides in practice at {second}. Employees notice such a difference, about {gap} points, before customers do.',
        wide: 'What you say of the customer stands at {first} of 100, what decides in practice at {second}. With about {gap} points between them the words begin to work against you: those who believed them see who gets the bonus and what is on the agenda.',
        inStep:
          'What you say of the customer stands at {first} of 100, what decides in practice at {second}. They lie within ten points of each other: you can be taken at your word.',
        inStepLow:
          'What you say of the customer stands at {first} of 100, what decides in practice at {second}. Nobody is misled, but something other than the customer tends to decide.',
        better:
          'What you say of the customer stands at {first} of 100, what decides in practice at {second}. You act on it without saying so. Saying it would help new employees, and customers, to know what to expect of you.',
        betterLow:
          'What you say of the customer stands at {first} of 100, what decides in practice at {second}. Deeds are ahead of words, and yet something other than the customer tends to decide.',
      },
      stepFirst: 'What is said, mean of {n} answers: {points}',
      stepSecond: 'What is done, mean of {n} answers: {points}',
      stepGap: 'Gap: {first} − {second} {equals} {gap}',
      stepReading:
        'Over 25 is wide, over 10 a gap, −10 to 10 in step, under −10 you do more than you say.',
      caption: 'The answers behind the say-do gap',
    },
    mistakes: {
      made: 'A common mistake, and your answer points to it',
      madeText: 'You place yourselves at {position} of 5 on {topic}.',
      caption: 'The answer it rests on',
      stepMade: 'Position 1 or 2 on this question counts as the mistake.',
      avoided: 'Common mistakes that do not show',
      avoidedText: 'Your answers do not point to {names}.',
      open: 'Common mistakes that cannot be judged',
      openText: {
        one: 'This question has no position: {names}.',
        other: 'These questions have no position: {names}.',
      },
      ofFour: {
        '1': 'One of the four',
        '2': 'Two of the four',
        '3': 'Three of the four',
        '4': 'All four',
      },
      'mistake-campaigns': {
        name: 'Campaigns instead of the whole journey',
        inText: 'campaigns instead of the whole journey',
        text: 'New campaigns fill the top of a journey that loses people further down. What is spent on drawing them in is spent again on those who replace them.',
      },
      'mistake-data': {
        name: 'Customer data that is collected and left lying',
        inText: 'customer data that is collected and left lying',
        text: 'The figures are gathered and reported, and little changes. People learn that customer data is something one shows, not something one uses.',
      },
      'mistake-incentives': {
        name: 'Rewards for internal goals',
        inText: 'rewards for internal goals',
        text: 'Whoever is paid for volume or budget works for volume or budget, whatever the strategy says of the customer.',
      },
      'mistake-marketing': {
        name: 'The customer left to one department',
        inText: 'leaving the customer to one department',
        text: 'When one function owns the customer the others are free of it. The matter belongs with leadership, and each function needs its own part.',
      },
    },
  },
  map: {
    caption: 'Every answer by department and dimension',
    corner: 'Department',
    lead: 'Each dot is one question, none is averaged away. Ochre is the old thinking, blue the winners’ way; the digit says the position.',
    dontKnow: 'we don’t know',
    notApplicable: 'does not apply to us',
    unanswered: 'not answered',
    position: {
      '1': '1: old thinking',
      '2': '2',
      '3': '3: halfway',
      '4': '4',
      '5': '5: the winners’ way',
    },
  },
  loop: {
    harsher:
      'Your answers about what is promised and what is kept are harsher than that: see the trust gap.',
    kinder:
      'Your answers about what is promised and what is kept are kinder than that: see the trust gap.',
  },
  steps: {
    answers: 'It also answers a finding: {names}.',
    early: 'It comes this early because it answers a finding: {names}.',
    aside: 'It counts for the department and its touchpoint, not for maturity or 1 + 1.',
  },
  findings: {
    straightRun:
      'You chose the same position on at least twelve questions in a row. That can be true, but it is rare: go through them once more before the answers are passed on.',
    others: {
      one: 'One more answer stands at {position}.',
      other: '{n} more answers stand at {position}.',
    },
  },
  answers: {
    contextTitle: 'What you promise and what you say',
    contextLess: 'Least',
    contextMore: 'Most',
  },
} as const;

export type ReportFullWords = Shape<typeof reportFullEn>;
