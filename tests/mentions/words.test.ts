import { describe, expect, test } from 'vitest';
import { isOrdinary } from '../../mentions/words.ts';

/** Given names that are frequent where the languages of the tables are spoken, and those that are also words. */
const GIVEN_NAMES =
  'james john robert michael david thomas anthony donald paul kevin brian edward ronald jason ryan gary eric scott frank jack ' +
  'dennis aaron adam nathan peter walter ethan harold keith sean carl wayne roy bruce gabriel jordan billy mary jennifer linda ' +
  'susan sarah karen lisa nancy betty ashley emily donna michelle carol amanda laura amy anna brenda emma nicole helen rachel ' +
  'maria diane olivia grace faith hope dawn summer april june chase grant miles drew hunter beau naomi hallie melissa jill ella ' +
  'alba dante nada hala stella vera clemente clement rene andre yves anne felix max kai heike lars sven nils emil otto kurt ' +
  'joost bram daan milan piet wim juan jose luca marco carlo bruno elena ali mehmet ahmet mustafa deniz emre kerem ayse fatma ' +
  'zeynep иван петр сергей андрей алексей дмитрий николай владимир михаил виктор юрий олег игорь мария виктория ксения анастасия ' +
  'татьяна светлана вера надежда любовь лев хантер сара яир йони';

describe('words that are no given names', () => {
  test.each(GIVEN_NAMES.split(' '))('%s is one', (name) => {
    expect(isOrdinary(name)).toBe(false);
  });
  test.each('although gestern selon segundo quindi ancak возможно премьер-министр правительство'.split(' '))(
    '%s is none',
    (word) => {
      expect(isOrdinary(word)).toBe(true);
    },
  );
});
