import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/sketch.ts';

function choices(text: string): readonly string[] {
  return read(`# T\n\n## A\n\n${text}`).choices.map(({ id }) => id);
}

describe('a title', () => {
  it.each([
    '### CI/CD\n\n- CI\n- CD\n',
    '### TCP/IP\n\n- TCP\n- IP\n',
    '### Client / server\n\n- Client\n- Server\n',
    '### SQL vs NoSQL\n\n- SQL\n- NoSQL\n',
    '### Learn CI/CD\n\n- CI\n- CD\n',
  ])('with a slash or a “vs” is no choice: %j', (text) => {
    expect(choices(text)).toEqual([]);
  });

  it.each([
    ['### Flask or Django\n\n- Flask\n- Django\n', 'flask-or-django'],
    ['### Either Flask or Django\n\n- Flask\n- Django\n', 'flask-or-django'],
    [
      '### Learn Flask, FastAPI, or Django\n\n- Flask\n- FastAPI\n- Django\n',
      'flask-or-fastapi-or-django',
    ],
    ['### CI/CD or Make\n\n- CI/CD\n- Make\n', 'ci-cd-or-make'],
    ['### Choose Flask/Django\n\n- Flask\n- Django\n', 'flask-or-django'],
    ['### Pick between SQL vs NoSQL\n\n- SQL\n- NoSQL\n', 'sql-or-nosql'],
    ['### Flask / Django (choose one)\n\n- Flask\n- Django\n', 'flask-or-django'],
  ])('that says “or”, or asks to choose, is one: %j', (text, id) => {
    expect(choices(text)).toEqual([id]);
  });
});
