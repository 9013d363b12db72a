import { describe, expect, it } from 'vitest';
import { readSubtitles } from '@/lib/import/files/read-subtitles';

const subRip = [
  '1',
  '00:00:01,000 --> 00:00:02,500',
  '<i>Il pleut</i>',
  'sur la ville',
  '',
  '2',
  '00:00:03,000 --> 00:00:04,000',
  '{\\an8}depuis hier.',
  '',
  '3',
  '00:00:05,000 --> 00:00:06,000',
  '- Vous venez ?',
  '- Non, 3 < 5',
].join('\n');

const webVtt = [
  'WEBVTT - Essai',
  '',
  'STYLE',
  '::cue { color: red }',
  '',
  'NOTE Une remarque',
  '',
  'entrée',
  '01:01.000 --> 01:02.000 align:start',
  '<v Anne>Sel &amp; <00:19.000><c>poivre</c>.',
  '',
  '01:03.000 --> 01:04.000',
  '&amp;lt; reste.',
].join('\n');

describe('the words of subtitles are read', () => {
  it.each([
    ['\n', subRip],
    ['\r\n', subRip.replaceAll('\n', '\r\n')],
    ['\r', subRip.replaceAll('\n', '\r')],
  ])('from SubRip with line ends %j', (_, file) => {
    expect(readSubtitles(file)).toEqual({
      text: 'Il pleut sur la ville depuis hier.\n- Vous venez ?\n- Non, 3 < 5',
      cues: 3,
    });
  });

  it('from WebVTT, without its notes, styles and names of cues', () => {
    expect(readSubtitles(webVtt)).toEqual({ text: 'Sel & poivre.\n&lt; reste.', cues: 2 });
  });

  it('but not from a text that has no times', () => {
    expect(readSubtitles('Il pleut --> sur la ville.')).toBeNull();
  });
});
