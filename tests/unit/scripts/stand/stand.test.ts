import { describe, expect, it } from 'vitest';
import { comparePictures, type Picture } from '../../../../scripts/stand/comparePictures';
import {
  galleryIds,
  galleryPanes,
  GALLERY_TONES,
  poseInQuery,
  SHEET_LIGHTS,
  standQuery,
} from '../../../../scripts/stand/standQuery';
import { defaultConsultation } from '../../../../src/consultation/defaults';
import { lightIds } from '../../../../src/consultation/document';
import { sourceOf, passIds } from '../../../../scripts/stand/passes';
import { skinProgram } from '../../../../src/scene/skin/skinProgram';

const grey = (channels: number, ...levels: readonly number[]): Picture => ({
  width: levels.length,
  height: 1,
  channels,
  data: levels.flatMap((level) => Array.from({ length: channels }, () => level)),
});

describe('comparing pictures', () => {
  it('finds equal ones equal, with and without transparency', () => {
    const found = comparePictures(grey(3, 10, 200), grey(4, 10, 200));
    expect(found).toMatchObject({ share: 0, maxLevels: 0, meanLevels: 0, maxDE00: 0 });
    expect([...found.picture.data]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('tells how many pixels differ, by how much, and where', () => {
    const found = comparePictures(grey(3, 10, 200, 30, 40), grey(3, 10, 203, 30, 40));
    expect(found.share).toBe(0.25);
    expect(found.maxLevels).toBe(3);
    expect(found.meanLevels).toBe(0.75);
    expect(found.maxDE00).toBeGreaterThan(0.5);
    expect(found.maxDE00).toBeLessThan(1.5);
    expect(found.meanDE00).toBeCloseTo(found.maxDE00 / 4, 12);
    expect([...found.picture.data].findIndex((level) => level > 0)).toBe(3);
  });

  it('refuses pictures of different sizes', () => {
    expect(() => comparePictures(grey(3, 1), grey(3, 1, 2))).toThrow(/1 x 1 .* 2 x 1/);
  });
});

describe("the stand's address", () => {
  it('may leave everything out', () => {
    expect(standQuery('')).toEqual({
      doc: null,
      view: 'three-quarter',
      light: null,
      panes: 'one',
      pass: 'skin',
    });
  });

  it('names what it shows, and takes a camera back that it wrote', () => {
    const pose = {
      focus: [58, 97.5, 26],
      azimuthDeg: 62,
      elevationDeg: -4,
      distanceMm: 72,
    } as const;
    const asked = `?doc=a&view=${poseInQuery(pose)}&light=sun&panes=sheet&pass=ratio`;
    expect(standQuery(asked)).toEqual({
      doc: 'a',
      view: pose,
      light: 'sun',
      panes: 'sheet',
      pass: 'ratio',
    });
  });

  it.each(['?view=below', '?view=1,2,3', '?light=moon', '?panes=12', '?pass=wood'])(
    'is refused with the choices: %s',
    (search) => {
      expect(() => standQuery(search)).toThrow(/must be one of/);
    },
  );
});

describe('a gallery', () => {
  it.each(galleryIds)('%s covers the canvas once', (gallery) => {
    const panes = galleryPanes(gallery, defaultConsultation);
    const area = panes.reduce((sum, { shown }) => sum + shown.width * shown.height, 0);
    expect(area).toBeCloseTo(1, 9);
    const corners = new Set(panes.map(({ frame }) => `${frame.left} ${frame.top}`));
    expect(corners.size).toBe(panes.length);
  });

  it('of a sheet has a row for each tone and a column for each light', () => {
    const panes = galleryPanes('sheet', defaultConsultation);
    expect(panes).toHaveLength(GALLERY_TONES.length * SHEET_LIGHTS.length);
    expect(panes[1]?.consultation.view.light).toBe(SHEET_LIGHTS[1]);
    expect(panes[1]?.consultation.skin).toEqual(panes[0]?.consultation.skin);
    expect(galleryPanes('lights', defaultConsultation)).toHaveLength(lightIds.length);
  });
});

describe('a pass', () => {
  it.each(passIds)('%s answers what a source of reflectance is asked', (pass) => {
    const program = skinProgram(sourceOf(pass));
    for (const { fragmentShader } of program.materials) {
      expect(fragmentShader).toMatch(/vec3 bareReflectance\(\) \{/);
      expect(fragmentShader).toMatch(/vec3 lookTint\(SkinTexture grain\) \{/);
    }
    program.dispose();
  });
});
