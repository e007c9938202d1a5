/** All the texts in Swedish and the data behind them, for a result that is fetched when it is wanted. */
export { default as actions } from '../actions/actions.json';
export { default as actionTexts } from '../actions/sv/actions.json';
export { default as instrument } from '../instrument/instrument.json';
export { default as items } from '../instrument/sv/items.json';
export { default as names } from '../names/sv.json';
export { default as sources } from '../sources.json';
