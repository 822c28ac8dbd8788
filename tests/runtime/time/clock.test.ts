import { describe, expect, it } from 'vitest';
import { Clock } from '../../../src/runtime/time/clock.ts';

function clockAt(start = 1_000_000) {
  let now = start;
  const clock = new Clock(() => now);
  const wait = (by: number) => {
    now += by;
  };
  return { clock, wait };
}

describe('a clock', () => {
  it('counts while it runs and stands in between', () => {
    const { clock, wait } = clockAt();
    wait(5);
    expect(clock.elapsed).toBe(0);
    clock.start();
    wait(100);
    clock.stop();
    wait(1000);
    clock.start();
    wait(20);
    expect([clock.elapsed, clock.isRunning]).toEqual([120, true]);
  });

  it('goes on from its state, also after the time the machine was off', () => {
    const first = clockAt(1000);
    first.clock.start();
    first.wait(30);
    const second = clockAt(5000);
    second.clock.state = first.clock.state;
    expect(second.clock.elapsed).toBe(4000);
  });

  it('is not put off by being started or stopped twice', () => {
    const { clock, wait } = clockAt();
    clock.start();
    wait(10);
    clock.start();
    wait(10);
    clock.stop();
    clock.stop();
    expect(clock.elapsed).toBe(20);
  });

  it('goes back to zero, running or not', () => {
    const { clock, wait } = clockAt();
    clock.start();
    wait(10);
    clock.reset();
    wait(3);
    expect([clock.elapsed, clock.isRunning]).toEqual([3, true]);
    clock.stop();
    clock.reset();
    expect([clock.elapsed, clock.isRunning]).toEqual([0, false]);
  });

  it('never runs backwards when the machine sets its time', () => {
    const { clock, wait } = clockAt();
    clock.start();
    wait(-500);
    expect(clock.elapsed).toBe(0);
  });

  it('tells of every change', () => {
    const { clock } = clockAt();
    const seen: boolean[] = [];
    clock.onChange(() => seen.push(clock.isRunning));
    clock.start();
    clock.stop();
    expect(seen).toEqual([true, false]);
  });
});
