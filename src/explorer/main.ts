import { sharedQuery } from './api/graph-query.ts';
import { listenToKeys } from './controls/map-keys.ts';
import { SearchBox } from './controls/search-box.ts';
import { ShareMenu } from './controls/share-menu.ts';
import { ThemeSwitch } from './controls/theme-switch.ts';
import { part } from './element.ts';
import { Explorer } from './explorer.ts';
import { onPlainClick } from './panel/pieces.ts';
import { firstView } from './view/view.ts';
import { ViewHistory } from './view/view-history.ts';

const history = new ViewHistory();
const theme = new ThemeSwitch(part('theme', HTMLButtonElement), () => explorer.repaint());
const explorer = new Explorer(history, theme);
const { map } = explorer;

new SearchBox(
  part('search', HTMLFormElement),
  part('search-text', HTMLInputElement),
  part('suggestions', HTMLElement),
  (opened) => explorer.open(opened),
);
new ShareMenu(part('share', HTMLElement), {
  view: () => history.view,
  query: () => sharedQuery(history.view),
  picture: () => map.picture(),
});
listenToKeys(part('map', HTMLElement), map);
part('zoom-in', HTMLButtonElement).addEventListener('click', () => map.zoom(1 / 1.5));
part('zoom-out', HTMLButtonElement).addEventListener('click', () => map.zoom(1.5));
part('zoom-all', HTMLButtonElement).addEventListener('click', () => map.moveTo(null, true));
onPlainClick(part('home', HTMLAnchorElement), () => history.go(firstView));
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const menu = document.querySelector(':popover-open');
  if (!menu && event.target !== part('search-text', HTMLInputElement)) explorer.leave();
});
