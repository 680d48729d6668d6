// Stands in the map's page itself. The scripts begin to load once the first view is painted: until then network and processor are its own.

(() => {
  const LONGEST_MS = 1000; // should no paint be told of, as in a page that is opened unseen

  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    const rest = /** @type {HTMLTemplateElement} */ (document.querySelector('#after-paint')).content;
    for (const script of rest.querySelectorAll('script')) script.async = false; // in their order
    document.head.append(rest);
  };
  const beginWhenRead = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin); else begin();
  };
  setTimeout(beginWhenRead, LONGEST_MS);
  new PerformanceObserver(beginWhenRead).observe({ type: 'paint', buffered: true });
})();
