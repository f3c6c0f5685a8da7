// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { SectionGuard } from '../../../components/page/section-guard';
import { useFindings } from '../../../entrypoints/sidepanel/use-findings';
import type { Finding } from '../../../lib/check/finding';
import { draw } from '../components/draw';

afterEach(() => vi.restoreAllMocks());

function Section({ slices }: { slices(): Iterable<readonly Finding[]> }) {
  const found = useFindings(slices);
  return <p>{found === undefined ? 'waiting' : `found ${found.length}`}</p>;
}

function* none(): Generator<readonly Finding[]> {
  yield [];
}

function* throwing(): Generator<readonly Finding[]> {
  yield [];
  throw new Error('a rule');
}

it.each([
  ['found 0', none],
  ['broken', throwing],
])('%s', async (text, slices) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = await draw(
    <SectionGuard instead={<p>broken</p>}>
      <Section slices={slices} />
    </SectionGuard>,
  );
  expect(place.textContent).toBe(text);
});
