import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTime, orders, returning } from './customers.ts';
import { readOrders, type Region, SEGMENTS } from './orders.ts';
import { type Monthly, monthsOf } from './sales.ts';

// Expected counts were computed apart from this code, in Python, from sets of customer and order ids.

const lines = readOrders();

const runningTotal = (count: Monthly, region: Region, year: number): number[] => {
  let sum = 0;
  return monthsOf(year).map((month) => {
    for (const segment of SEGMENTS) sum += count(region, segment, month);
    return sum;
  });
};

test('customers of last year who bought again', () => {
  const count = returning(lines);
  assert.deepEqual(runningTotal(count, 'West', 2017), [9, 20, 38, 52, 70, 85, 94, 101, 128, 135, 160, 175]);
  assert.deepEqual(runningTotal(count, 'South', 2017), [3, 3, 7, 11, 14, 18, 21, 24, 30, 31, 43, 52]);
  assert.deepEqual(runningTotal(count, 'South', 2014), new Array(12).fill(0));
});

test('customers who never bought in the region before', () => {
  const count = firstTime(lines);
  assert.deepEqual(runningTotal(count, 'West', 2016), [5, 11, 18, 26, 40, 54, 65, 72, 99, 108, 124, 135]);
  assert.deepEqual(runningTotal(count, 'South', 2017), [3, 6, 12, 22, 33, 38, 45, 56, 72, 86, 103, 112]);
});

test('an order of several lines is one order', () => {
  const count = orders(lines);
  const monthly = monthsOf(2017).map((month) =>
    SEGMENTS.reduce((sum, segment) => sum + count('West', segment, month), 0),
  );
  assert.deepEqual(monthly, [24, 21, 39, 31, 40, 41, 31, 37, 80, 46, 77, 71]);
});
