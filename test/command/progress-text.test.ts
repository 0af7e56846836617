import { describe, expect, it } from 'vitest';
import { terminalProgress } from '../../src/command/io.ts';
import { isTenth, progressText } from '../../src/command/progress-text.ts';

describe('The progress of a run', () => {
  it('shows a bar, the count and how long the rest will take', () => {
    expect(progressText(0, 8, 0, 'ja')).toBe('読み取り中 ░░░░░░░░░░░░░░░░░░░░ 0/8（0%）');
    expect(progressText(2, 8, 10_000, 'ja')).toBe('読み取り中 █████░░░░░░░░░░░░░░░ 2/8（25%）残り約30秒');
    expect(progressText(1, 100, 1000, 'ja')).toMatch(/残り約1分39秒$/);
    expect(progressText(4, 8, 90_000, 'en')).toBe('Reading ██████████░░░░░░░░░░ 4/8 (50%), about 1 min 30 s left');
    expect(progressText(8, 8, 1000, 'en')).toBe('Reading ████████████████████ 8/8 (100%)');
  });

  it('has ten lines at most where there is no terminal', () => {
    const lines = (total: number) => Array.from({ length: total }, (_, n) => n + 1).filter((n) => isTenth(n, total));
    expect(lines(3)).toEqual([1, 2, 3]);
    expect(lines(1000)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(lines(44)).toHaveLength(10);
  });

  it('writes plain lines where there is no terminal, and nothing of what only a terminal shows', () => {
    let written = '';
    const stream = { isTTY: false, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
    const progress = terminalProgress(stream);
    progress.step('Reading');
    progress.step('1/3', '1/3 done');
    progress.stop();
    expect(written).toBe('1/3 done\n');
  });
});
