import js from '@eslint/js';

const browser = Object.fromEntries(['window', 'document', 'location', 'sessionStorage', 'console', 'fetch', 'matchMedia', 'devicePixelRatio', 'getComputedStyle',
  'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout', 'performance', 'AbortController', 'ResizeObserver', 'PerformanceObserver', 'XMLHttpRequest', 'URL', 'URLSearchParams', 'DOMParser', 'DOMException',
  'Element', 'HTMLElement', 'SVGElement', 'SVGGraphicsElement', 'SVGCircleElement', 'HTMLImageElement', 'CSSFontFaceRule', 'CSSStyleSheet', 'DOMMatrix', 'FileReader', 'FormData', 'Image', 'Blob', 'XMLSerializer', 'navigator', 'HTMLAnchorElement', 'HTMLInputElement', 'HTMLFormElement', 'Node', 'HTMLSelectElement', 'KeyboardEvent', 'L', 'topojson'].map(name => [name, 'readonly']));
const node = Object.fromEntries(['process', 'console', 'fetch', 'URL', 'URLSearchParams', 'Response', 'Event', 'EventTarget'].map(name => [name, 'readonly']));

export default [
  { ignores: ['wwwroot/lib/', 'node_modules/', 'artifacts/', '**/bin/', '**/obj/'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'max-len': ['off'],
      // HTML is built from elements, never from strings.
      'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map(property => ({ property }))],
    },
  },
  { files: ['wwwroot/js/**', 'tests/bench/opponents/**'], languageOptions: { globals: { ...browser, Event: 'readonly' } } },
  { files: ['tests/js/**', '*.js'], languageOptions: { globals: node } },
];
