import { testRule } from '../testing/rule-cases.ts';
import { executionRateLow } from './execution-rate-low.ts';

const inTime = { status: 'done', done: '2017-08-01' };
const open = { status: 'todo' };
const plan = (done: number, all: number, more: object[] = [], rest: object = {}) => ({
  actions: [
    ...Array.from({ length: all }, (_, index) => ({
      id: `a-${index}`,
      title: 'Work',
      due: '2017-08-01',
      ...(index < done ? inTime : open),
    })),
    ...more.map((one, index) => ({ id: `b-${index}`, title: 'More', due: '2017-08-01', status: 'todo', ...one })),
  ],
  ...rest,
});
const review = { id: 'spring', title: 'Spring review', held: '2017-03-20', window: '2017-03-20' };

testRule(executionRateLow, {
  passes: [
    { name: 'four in five', plan: plan(4, 5) },
    { name: 'the rest was dropped in agreement', plan: plan(5, 5, [{ status: 'dropped' }, { status: 'dropped' }]) },
    { name: 'the rest was due earlier', plan: plan(5, 5, [{ due: '2017-07-01' }, { due: '2017-07-01' }]) },
    { name: 'the rest is due today', plan: plan(5, 5, [{ due: '2017-09-30' }, { due: '2017-09-30' }]) },
    {
      name: 'the rest was put off before the window began',
      plan: plan(5, 5, [
        { due: '2017-10-30', carried: [{ on: '2017-07-01', from: '2017-08-01', to: '2017-10-30', why: 'Stock' }] },
        { due: '2017-10-30', carried: [{ on: '2017-07-01', from: '2017-08-01', to: '2017-10-30', why: 'Stock' }] },
      ]),
    },
  ],
  fails: [
    {
      name: 'seven in nine',
      plan: plan(7, 9),
      message: 'low',
      severity: 'warning',
      subject: 'plan',
      values: { done: 7, due: 9, from: '2017-07-02', to: '2017-09-29' },
    },
    { name: 'three in five', plan: plan(3, 5), message: 'low', severity: 'warning', values: { rate: 60 } },
    { name: 'two in five', plan: plan(2, 5), message: 'low', severity: 'error' },
    {
      name: 'put off in the window is not done in it',
      plan: plan(4, 4, [
        { due: '2017-11-01', carried: [{ on: '2017-08-01', from: '2017-08-01', to: '2017-11-01', why: 'Stock' }] },
        { due: '2017-11-01', carried: [{ on: '2017-08-01', from: '2017-08-01', to: '2017-11-01', why: 'Stock' }] },
      ]),
      message: 'low',
      values: { done: 4, due: 6 },
    },
    {
      name: 'done, but after the window that a review set',
      plan: plan(4, 4, [], {
        reviews: [review],
        actions: Array.from({ length: 5 }, (_, index) => ({
          id: `a-${index}`,
          title: 'Work',
          due: '2017-05-01',
          status: 'done',
          done: index < 3 ? '2017-06-17' : '2017-06-18',
        })),
      }),
      message: 'low',
      values: { done: 3, due: 5, from: '2017-03-20', to: '2017-06-17' },
    },
  ],
  notApplicable: [
    { name: 'four were due', plan: plan(0, 4) },
    {
      name: 'the window still runs',
      plan: plan(0, 5, [], { reviews: [{ ...review, window: '2017-05-01' }] }),
      asOf: '2017-07-29',
    },
    { name: 'not active yet', plan: { stage: 'agreed', ...plan(0, 5) } },
  ],
});
