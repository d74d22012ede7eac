"use strict";
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = (text) => (text || "").split(" ").filter(Boolean);
  // Names are found without their accents, and a dotless i as an i.
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i").replace(/ə/g, "e");

  /* The claims, as the page has them. */

  const claims = all(".claim").map((element) => ({
    element,
    id: element.dataset.claim,
    source: element.dataset.source,
    kind: element.dataset.kind,
    certainty: element.dataset.certainty,
    first: element.dataset.first === undefined ? null : Number(element.dataset.first),
    last: Number(element.dataset.last),
    places: new Set(words(element.dataset.places)),
    text: plain(element.textContent),
  }));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const claimsAt = new Map();
  for (const claim of claims) {
    for (const place of claim.places) {
      if (!claimsAt.has(place)) claimsAt.set(place, new Set());
      claimsAt.get(place).add(claim);
    }
  }

  /* The marks of the map, each with the claims it stands for. */

  const map = one("#map");
  const pictures = all("svg", map);
  const marks = all("[data-claim], [data-place], [data-name-of], [data-figure-of]", map)
    .map((element) => ({ element, claims: claimsBehind(element.dataset) }))
    .filter((mark) => mark.claims.length > 0);

  function set(mark, name, value) {
    if (value === null) mark.element.removeAttribute(name);
    else mark.element.setAttribute(name, value);
  }

  // The edges of names are copies of their letters, which a browser does not
  // change with them, nor with what these stand in.
  let edges = all("[aria-hidden] > use", map).map((copy) => {
    const letters = document.getElementById(copy.getAttribute("xlink:href").slice(1));
    return { copy, name: letters.parentElement.closest("[data-name-of]") };
  });
  function renewEdges() {
    edges = edges.map(({ copy: old, name }) => {
      const copy = old.cloneNode();
      for (const attribute of ["display", "opacity"]) {
        const value = name?.getAttribute(attribute);
        if (value) copy.setAttribute(attribute, value);
        else copy.removeAttribute(attribute);
      }
      old.replaceWith(copy);
      return { copy, name };
    });
  }

  function claimsBehind({ claim, kind, place, nameOf, figureOf }) {
    // A mark without a kind is of its place, whichever claim speaks of that.
    const owner = nameOf || figureOf || (kind ? claim : place);
    if (claimOf.has(owner)) return [claimOf.get(owner)];
    return [...(claimsAt.get(owner) || [])];
  }

  /* What is chosen. */

  const steps = all("#steps option").map(({ dataset }) => dataset);
  const latest = steps.length - 1;
  const control = {
    source: one("#source"),
    search: one("#search"),
    from: one("#from"),
    to: one("#to"),
    undated: one("#undated"),
  };
  const boxes = { kind: all("[name=kind]"), certainty: all("[name=certainty]") };
  let pointedAt = "";

  function choice() {
    const ticked = (name) => new Set(boxes[name].filter((box) => box.checked).map((box) => box.value));
    return {
      source: control.source.value,
      kinds: ticked("kind"),
      certainties: ticked("certainty"),
      search: words(plain(control.search.value)),
      first: Number(control.from.value),
      last: Number(control.to.value),
      undated: control.undated.checked,
    };
  }

  function suitsBesidesTime(claim, chosen) {
    return (
      (!chosen.source || claim.source === chosen.source) &&
      chosen.kinds.has(claim.kind) &&
      chosen.certainties.has(claim.certainty) &&
      chosen.search.every((word) => claim.text.includes(word))
    );
  }

  function suitsInTime(claim, chosen) {
    if (claim.first === null) return chosen.undated;
    return claim.first <= chosen.last && claim.last >= chosen.first;
  }

  /* Showing it. */

  function show() {
    const chosen = choice();
    const shown = new Set();
    const ofAnyTime = [];
    for (const claim of claims) {
      const suits = suitsBesidesTime(claim, chosen);
      if (suits) ofAnyTime.push(claim);
      const isShown = suits && suitsInTime(claim, chosen);
      claim.element.hidden = !isShown;
      if (isShown) shown.add(claim);
    }
    for (const section of all(".source")) {
      section.hidden = all(".claim", section).every((claim) => claim.hidden);
    }
    for (const mark of marks) {
      set(mark, "display", mark.claims.some((claim) => shown.has(claim)) ? null : "none");
    }
    renewEdges();
    for (const list of all(".files .downloads")) {
      list.hidden = list.dataset.source !== chosen.source;
    }
    showCount(shown.size);
    showTime(ofAnyTime, chosen);
  }

  function showCount(number) {
    const count = one("#count");
    const { all: every, some, none, total } = count.dataset;
    const text = number === 0 ? none : number === Number(total) ? every : some;
    count.textContent = text.replace("{n}", number).replace("{all}", total);
  }

  function showTime(ofAnyTime, chosen) {
    if (!steps.length) return;
    const counts = steps.map(
      (_, step) => ofAnyTime.filter((claim) => claim.first !== null && claim.first <= step && claim.last >= step).length
    );
    const most = Math.max(1, ...counts);
    all(".bars i").forEach((bar, step) => {
      bar.style.height = `${(100 * counts[step]) / most}%`;
      bar.classList.toggle("in", step >= chosen.first && step <= chosen.last);
    });
    const [from, to] = [steps[chosen.first].beginning, steps[chosen.last].end];
    control.from.setAttribute("aria-valuetext", from);
    control.to.setAttribute("aria-valuetext", to);
    one(".span").textContent = from === to ? from : `${from} – ${to}`;
  }

  /* List and map light each other up. */

  function light(lit, places = null) {
    const isLit = ({ element: { dataset }, claims: behind }) => {
      const place = dataset.place || dataset.nameOf;
      if (places && claimsAt.has(place)) return places.has(place);
      return behind.some((claim) => lit.has(claim));
    };
    for (const claim of claims) claim.element.classList.toggle("lit", lit.has(claim));
    for (const mark of marks) set(mark, "opacity", lit.size > 0 && !isLit(mark) ? "0.16" : null);
    renewEdges();
    for (const item of all(".places li")) {
      const named = words(item.dataset.places);
      item.classList.toggle("lit", places !== null && named.some((place) => places.has(place)));
    }
  }

  const pinned = () => new Set(pointedAt ? [claimOf.get(pointedAt)] : []);

  function goTo(claim) {
    pointedAt = claim.id;
    light(pinned());
    claim.element.focus({ preventScroll: true });
    claim.element.scrollIntoView({ block: "center" });
  }

  for (const claim of claims) {
    const { element } = claim;
    for (const event of ["pointerenter", "focusin"]) {
      element.addEventListener(event, () => light(new Set([claim])));
    }
    for (const event of ["pointerleave", "focusout"]) element.addEventListener(event, () => light(pinned()));
    one(".show", element)?.addEventListener("click", () => {
      pointedAt = claim.id;
      write();
      zoomTo((mark) => mark.claims.includes(claim));
      map.scrollIntoView({ block: "nearest" });
      light(pinned());
    });
    one(".permalink", element).addEventListener("click", (event) => {
      event.preventDefault();
      goTo(claim);
      write();
    });
    for (const item of all(".places > li", element)) {
      const lightPlace = () => light(new Set([claim]), new Set(words(item.dataset.places)));
      item.addEventListener("pointerenter", lightPlace);
      item.addEventListener("pointerleave", () => light(new Set([claim])));
    }
  }
  for (const mark of marks) {
    const visible = () => mark.claims.filter((claim) => !claim.element.hidden);
    const place = mark.element.dataset.place || mark.element.dataset.nameOf;
    mark.element.addEventListener("pointerenter", () =>
      light(new Set(visible()), claimsAt.has(place) ? new Set([place]) : null));
    mark.element.addEventListener("pointerleave", () => light(pinned()));
    mark.element.addEventListener("click", () => {
      if (hasMoved || !visible().length) return;
      goTo(visible()[0]);
      write();
    });
  }

  /* The window of the map. */

  const whole = words(pictures[0].getAttribute("viewBox")).map(Number);
  let view = [...whole];
  let hasMoved = false;

  function look([x, y, width]) {
    const scale = Math.min(1, Math.max(0.12, width / whole[2]));
    const size = [whole[2] * scale, whole[3] * scale];
    const within = (value, axis) =>
      Math.min(whole[axis] + whole[axis + 2] - size[axis], Math.max(whole[axis], value));
    view = [within(x, 0), within(y, 1), ...size];
    for (const picture of pictures) picture.setAttribute("viewBox", view.map((n) => n.toFixed(2)).join(" "));
    map.classList.toggle("close", scale < 1);
  }

  /** Changes the scale about a point, given as shares of the window. */
  function zoom(factor, [right, down] = [0.5, 0.5]) {
    const [x, y, width, height] = view;
    const next = Math.min(1, Math.max(0.12, (width / whole[2]) * factor));
    const ratio = (next * whole[2]) / width;
    look([x + width * right * (1 - ratio), y + height * down * (1 - ratio), width * ratio]);
  }

  const pan = (right, down) => look([view[0] + view[2] * right, view[1] + view[3] * down, view[2]]);

  /** Shows the marks that a test admits, with some ground about them. */
  function zoomTo(admits) {
    const boxes = marks
      .filter((mark) => admits(mark) && mark.element.getClientRects().length > 0)
      .map((mark) => mark.element.getBBox());
    if (!boxes.length) return look(whole);
    const [left, top] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    const margin = whole[2] * 0.06;
    const width = Math.max(
      whole[2] * 0.3, right - left + 2 * margin, ((bottom - top + 2 * margin) * whole[2]) / whole[3]);
    const height = (width * whole[3]) / whole[2];
    look([(left + right - width) / 2, (top + bottom - height) / 2, width]);
  }

  one("#zoom-in").addEventListener("click", () => zoom(0.7));
  one("#zoom-out").addEventListener("click", () => zoom(1 / 0.7));
  one("#zoom-all").addEventListener("click", () => look(whole));

  map.addEventListener("keydown", (event) => {
    const moves = {
      ArrowLeft: () => pan(-0.15, 0), ArrowRight: () => pan(0.15, 0),
      ArrowUp: () => pan(0, -0.15), ArrowDown: () => pan(0, 0.15),
      "+": () => zoom(0.7), "=": () => zoom(0.7), "-": () => zoom(1 / 0.7), 0: () => look(whole),
    };
    if (!moves[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moves[event.key]();
  });

  const shares = (event) => {
    const box = map.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  map.addEventListener("dblclick", (event) => zoom(0.6, shares(event)));
  map.addEventListener("wheel", (event) => {
    // The wheel alone scrolls the page.
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, shares(event));
  }, { passive: false });

  const fingers = new Map();
  map.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, shares(event));
    hasMoved = false;
  });
  addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = shares(event);
    if (Math.hypot(now[0] - before[0], now[1] - before[1]) < 0.004) return;
    hasMoved = true;
    if (fingers.size === 2) {
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, share]) => share);
      const apart = (share) => Math.hypot(share[0] - other[0], share[1] - other[1]);
      zoom(apart(before) / Math.max(0.01, apart(now)), other);
    } else if (map.classList.contains("close")) {
      map.classList.add("moving");
      pan(before[0] - now[0], before[1] - now[1]);
    }
    fingers.set(event.pointerId, now);
  });
  for (const name of ["pointerup", "pointercancel"]) {
    addEventListener(name, (event) => {
      fingers.delete(event.pointerId);
      map.classList.remove("moving");
    });
  }

  /** A day as a number that grows with time. */
  function day(text) {
    const [, sign, year, month, date] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(text) || [];
    return (sign ? -year : Number(year)) * 372 + month * 31 + Number(date);
  }

  /* The choice in the address, so that a view can be cited. */

  function write() {
    const fragment = new URLSearchParams();
    if (control.source.value) fragment.set("source", control.source.value);
    for (const [name, group] of Object.entries(boxes)) {
      const ticked = group.filter((box) => box.checked).map((box) => box.value);
      if (ticked.length < group.length) fragment.set(name, ticked.join(","));
    }
    const [first, last] = [Number(control.from.value), Number(control.to.value)];
    if (first > 0) fragment.set("from", steps[first].first);
    if (last < latest) fragment.set("to", steps[last].last);
    if (!control.undated.checked) fragment.set("undated", "no");
    if (control.search.value.trim()) fragment.set("words", control.search.value.trim());
    one("#cite").hidden = fragment.size === 0;
    if (pointedAt) fragment.set("claim", pointedAt);
    const text = fragment.toString().replaceAll("%2C", ",");
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  function read() {
    const fragment = new URLSearchParams(location.hash.slice(1));
    control.source.value = fragment.get("source") || "";
    // A source that is not there is none.
    if (control.source.selectedIndex < 0) control.source.value = "";
    for (const [name, group] of Object.entries(boxes)) {
      const ticked = fragment.has(name) ? fragment.get(name).split(",") : null;
      for (const box of group) box.checked = ticked === null || ticked.includes(box.value);
    }
    // Days, not steps, so that an address holds when claims are added.
    const from = fragment.has("from") ? steps.findIndex(({ last }) => day(last) >= day(fragment.get("from"))) : 0;
    const to = fragment.has("to") ? steps.findLastIndex(({ first }) => day(first) <= day(fragment.get("to"))) : latest;
    control.from.value = from < 0 ? 0 : from;
    control.to.value = Math.max(to < 0 ? latest : to, Number(control.from.value));
    control.undated.checked = fragment.get("undated") !== "no";
    control.search.value = fragment.get("words") || "";
    const claim = claimOf.get(fragment.get("claim"));
    pointedAt = claim ? claim.id : "";
    for (const [name, group] of Object.entries(boxes)) {
      if (fragment.has(name)) group[0].closest("details").open = true;
    }
    show();
    one("#cite").hidden = [...fragment.keys()].every((name) => name === "claim");
    aim();
    if (claim && !claim.element.hidden) goTo(claim);
    else light(pinned());
  }

  /** The map of one source is that source's ground. */
  function aim() {
    const source = control.source.value;
    if (source) zoomTo((mark) => mark.claims.some((claim) => claim.source === source));
    else look(whole);
  }

  function choose() {
    pointedAt = "";
    light(pinned());
    show();
    write();
  }

  /* Beginning. */

  for (const slider of [control.from, control.to]) {
    Object.assign(slider, { min: 0, max: Math.max(latest, 0), step: 1 });
    slider.addEventListener("input", () => {
      const [from, to] = [Number(control.from.value), Number(control.to.value)];
      if (from > to) slider.value = slider === control.from ? to : from;
      choose();
    });
  }
  one(".bars").append(...steps.map(() => document.createElement("i")));
  control.source.addEventListener("change", () => { choose(); aim(); });
  control.search.addEventListener("input", choose);
  control.undated.addEventListener("change", choose);
  for (const box of Object.values(boxes).flat()) box.addEventListener("change", choose);
  one("#reset").addEventListener("click", () => {
    history.replaceState(null, "", location.pathname + location.search);
    read();
  });
  addEventListener("hashchange", read);

  const appearance = all("[name=appearance]");
  function wear(look) {
    if (look === "light" || look === "dark") document.documentElement.dataset.theme = look;
    else delete document.documentElement.dataset.theme;
    for (const button of appearance) button.checked = button.value === (look || "system");
  }
  // A page opened from a file may not be allowed to remember.
  const memory = { get: () => { try { return localStorage.getItem("appearance"); } catch { return null; } },
    set: (look) => { try { localStorage.setItem("appearance", look); } catch { /* Then it forgets. */ } } };
  for (const button of appearance) {
    button.addEventListener("change", () => { wear(button.value); memory.set(button.value); });
  }
  wear(memory.get());

  for (const element of all(".appearance, .choice, .zoom, .timeline, .filters")) element.hidden = false;
  if (!steps.length) one(".timeline").hidden = true;
  read();
})();
