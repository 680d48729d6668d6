// Starts the buttons that copy citations: without it their text is selected by hand.

import { Copy } from './copy.js';

new Copy(document).start();
