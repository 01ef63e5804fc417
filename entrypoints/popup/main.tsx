import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { popupApi } from './api.ts';

render(<Popup api={popupApi} />, document.body);
