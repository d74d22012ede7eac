"""Reads the page of an atlas in Chromium and checks that it does what it says.

Usage: browser.py FOLDER

FOLDER is what ``kachagh atlas`` has written. Nothing here knows which claims
there are: what is to be expected is read from the overview beside the page.
Ends with 1 where a check fails; all of them run.
"""

import json
import pathlib
import shutil
import sys
import time
import traceback
from urllib.parse import parse_qs, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE = {"width": 1400, "height": 900}
NARROW = {"width": 360, "height": 780}


class Reader:
    """A browser with the page open in it."""

    def __init__(self, browser, folder):
        self.browser = browser
        self.folder = folder
        self.address = (folder / "index.html").resolve().as_uri()
        features = json.loads((folder / "overview.geojson").read_text())["features"]
        self.claims = {
            f["properties"]["claim"]: f["properties"]
            for f in features
            if f["properties"]["claim"]
        }

    def open(self, fragment="", viewport=None, scheme="light"):
        """Opens the page, and fails where the console has a word to say."""
        context = self.browser.new_context(
            viewport=viewport or WIDE, color_scheme=scheme, offline=True
        )
        page = context.new_page()
        self.complaints = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "request",
            lambda request: request.url.split("#")[0] == self.address
            or request.url.startswith("data:")
            or self.complaints.append(f"asked for {request.url}"),
        )
        page.goto(self.address + fragment)
        return page

    def quiet(self):
        assert not self.complaints, self.complaints


def shown(page):
    return set(
        page.eval_on_selector_all(
            ".claim", "all => all.filter(c => c.checkVisibility()).map(c => c.dataset.claim)"
        )
    )


def marked(page):
    """The claims whose marks are seen on the map."""
    return set(
        page.eval_on_selector_all(
            "#map [data-claim][data-kind]",
            "all => all.filter(m => m.getClientRects().length).map(m => m.dataset.claim)",
        )
    )


def fragment(page):
    return {k: v[0] for k, v in parse_qs(urlsplit(page.url).fragment).items()}


def check_every_claim_is_listed(reader):
    page = reader.open()
    assert shown(page) == set(reader.claims)
    assert str(len(reader.claims)) in page.inner_text("#count")
    assert marked(page) and marked(page) <= shown(page)
    unplaced = page.eval_on_selector_all(
        ".claim:has(.unplaced)", "all => all.map(c => c.dataset.claim)"
    )
    assert set(unplaced) == shown(page) - marked(page)
    reader.quiet()


def check_without_script_all_is_there(reader):
    context = reader.browser.new_context(java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    page.goto(reader.address)
    assert page.locator(".claim:visible").count() == len(reader.claims)
    assert page.locator("#map svg:visible").count() == 1
    assert not page.locator(".filters").is_visible()


def check_links_lead_to_files(reader):
    page = reader.open()
    links = page.eval_on_selector_all("a", "all => all.map(a => a.getAttribute('href'))")
    files = [link for link in links if not link.startswith(("#", "http://", "https://"))]
    assert files
    missing = [name for name in files if not (reader.folder / name).is_file()]
    assert not missing, missing
    reader.quiet()


def check_a_source_has_its_map(reader):
    page = reader.open()
    for source in {claim["source"] for claim in reader.claims.values()}:
        page.select_option("#source", source)
        expected = {id for id, claim in reader.claims.items() if claim["source"] == source}
        assert shown(page) == expected, source
        assert marked(page) <= expected, source
        assert fragment(page)["source"] == source
        assert page.locator(".files .downloads:visible").count() == 1
    reader.quiet()


def check_kinds_are_chosen(reader):
    page = reader.open()
    page.click(".filters summary >> nth=0")
    first = page.locator("[name=kind]").first
    kind = first.get_attribute("value")
    first.uncheck()
    expected = {id for id, claim in reader.claims.items() if claim["kind"] != kind}
    assert shown(page) == expected
    assert marked(page) <= expected
    assert kind not in fragment(page)["kind"].split(",")
    assert str(len(expected)) in page.inner_text("#count")
    page.click("#reset")
    assert shown(page) == set(reader.claims)
    assert not fragment(page)
    reader.quiet()


def check_certainty_is_chosen(reader):
    page = reader.open()
    page.click(".filters summary >> nth=1")
    for box in page.locator("[name=certainty]").all():
        box.uncheck()
    assert not shown(page)
    for box in page.locator("[name=certainty]").all():
        degree = box.get_attribute("value")
        box.check()
        assert shown(page) == {
            id for id, claim in reader.claims.items() if claim["certainty"] == degree
        }
        box.uncheck()
    reader.quiet()


def check_the_timeline_is_worked_by_keyboard(reader):
    page = reader.open()
    page.uncheck("#undated")
    page.focus("#from")
    page.keyboard.press("End")
    page.focus("#to")
    page.keyboard.press("End")
    last = page.eval_on_selector("#steps option:last-child", "o => o.dataset.first")
    expected = {
        id
        for id, claim in reader.claims.items()
        if claim["date_edtf"] and (claim["date_end"] is None or claim["date_end"] >= last)
    }
    assert expected and shown(page) == expected, (shown(page), expected)
    assert fragment(page)["from"] == last
    assert page.get_attribute("#from", "aria-valuetext")
    page.focus("#to")
    page.keyboard.press("Home")
    assert page.input_value("#to") >= page.input_value("#from"), "the handles have crossed"
    reader.quiet()


def check_names_are_found_in_any_script(reader):
    page = reader.open()
    name = page.evaluate(
        """() => [...document.querySelectorAll('.names bdi')]
            .map(n => n.textContent).find(t => /[^\\u0000-\\u024F]/.test(t))"""
    )
    page.fill("#search", name)
    assert 0 < len(shown(page)) < len(reader.claims)
    page.fill("#search", "no such word as this")
    assert not shown(page)
    assert page.inner_text("#count")
    reader.quiet()


def check_an_address_gives_the_same_view(reader):
    page = reader.open()
    page.click(".filters summary >> nth=0")
    page.locator("[name=kind]").first.uncheck()
    page.focus("#to")
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    before = (shown(page), fragment(page))
    again = reader.open("#" + urlsplit(page.url).fragment)
    assert (shown(again), fragment(again)) == before
    reader.open("#source=none-such&kind=x&from=1&to=&claim=%3Cscript%3E")
    reader.quiet()


def check_list_and_map_light_each_other(reader):
    page = reader.open()
    claim = next(iter(sorted(marked(page))))
    dimmed = "all => all.filter(m => m.getAttribute('opacity')).map(m => m.dataset.claim)"
    page.hover(f"#claim-{claim} h4")
    dim = page.eval_on_selector_all("#map [data-claim][data-kind]", dimmed)
    assert dim and claim not in dim
    page.hover("footer")
    assert not page.eval_on_selector_all("#map [data-claim][data-kind]", dimmed)
    mark = page.locator(f"#map .light [data-claim='{claim}'][data-kind] path").first
    mark.dispatch_event("pointerenter")
    mark.locator("..").dispatch_event("pointerenter")
    assert page.locator(f"#claim-{claim}.lit").count() == 1
    mark.locator("..").dispatch_event("click")
    assert page.evaluate("document.activeElement.dataset.claim") == claim
    assert fragment(page)["claim"] == claim
    reader.quiet()


def check_the_map_is_moved_by_keyboard(reader):
    page = reader.open()
    window = lambda: page.get_attribute("#map .light svg", "viewBox")
    whole = window()
    page.focus("#map")
    page.keyboard.press("+")
    larger = window()
    page.keyboard.press("ArrowRight")
    assert len({whole, larger, window()}) == 3
    page.keyboard.press("0")
    assert window() == whole
    page.click("#zoom-in")
    assert window() != whole
    page.click("#zoom-all")
    assert window() == whole
    reader.quiet()


def check_nothing_is_wider_than_the_window(reader):
    for viewport in (NARROW, {"width": 320, "height": 600}, {"width": 800, "height": 900}, WIDE):
        page = reader.open(viewport=viewport)
        for details in page.locator("details").all()[:12]:
            details.evaluate("d => { d.open = true }")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= viewport["width"], (viewport, width)
        reader.quiet()


def check_the_page_can_be_dark(reader):
    ground = "getComputedStyle(document.body).backgroundColor"
    light = reader.open().evaluate(ground)
    page = reader.open(scheme="dark")
    dark = page.evaluate(ground)
    assert light != dark
    page.locator("[name=appearance][value=light]").check()
    assert page.evaluate(ground) == light
    assert page.locator("#map svg:visible").count() == 1
    page.locator("[name=appearance][value=dark]").check()
    assert page.evaluate(ground) == dark
    reader.quiet()


def check_the_keyboard_goes_through_in_order(reader):
    page = reader.open()
    order = []
    for _ in range(18):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            "(e => e.id || e.name || e.className || e.textContent)(document.activeElement)"
        )
        order.append(stop)
        with_focus = page.screenshot()
        page.evaluate("window.stop = document.activeElement; stop.blur()")
        assert page.screenshot() != with_focus, f"the focus is not seen on {stop}"
        page.evaluate("stop.focus()")
    wanted = ["skip", "appearance", "source", "map", "zoom-in", "from", "to", "undated", "search"]
    places = [order.index(name) for name in wanted]
    assert places == sorted(places), order
    page = reader.open()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "claims"
    reader.quiet()


def check_axe_finds_no_barrier(reader):
    source = next(iter(reader.claims.values()))["source"]
    options = {"runOnly": {"type": "tag", "values": RULES}}
    # Pictures are one thing to a screen reader; what they are made of is not read.
    context = {"exclude": [["#map svg > *"], [".legend svg > *"]]}
    for scheme, viewport in (("light", NARROW), ("dark", WIDE)):
        page = reader.open(f"#source={source}", viewport, scheme)
        page.eval_on_selector_all("details", "all => all.forEach(d => { d.open = true })")
        page.hover(".claim h4 >> nth=0")
        report = Axe().run(page, context, options).response
        assert {"color-contrast", "target-size"} <= {rule["id"] for rule in report["passes"]}
        assert not report["violations"], [
            (rule["id"], rule["help"], [node["html"][:160] for node in rule["nodes"][:3]])
            for rule in report["violations"]
        ]
        reader.quiet()


def check_the_page_can_be_printed(reader):
    page = reader.open(scheme="dark")
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    assert page.locator("#map svg:visible").count() == 1
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(30, 30, 28)"
    reader.quiet()


def main():
    folder = pathlib.Path(sys.argv[1])
    if not (folder / "index.html").is_file():
        sys.exit(f"There is no index.html in {folder}.")
    checks = [f for name, f in globals().items() if name.startswith("check_")]
    failures = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        reader = Reader(browser, folder)
        for check in checks:
            name = check.__name__.removeprefix("check_").replace("_", " ")
            start = time.monotonic()
            try:
                check(reader)
                print(f"passed in {time.monotonic() - start:4.1f} s: {name}")
            except Exception:
                failures += 1
                print(f"FAILED: {name}")
                traceback.print_exc(limit=-2)
            for context in browser.contexts:
                context.close()
        browser.close()
    if failures:
        sys.exit(f"{failures} of {len(checks)} checks failed.")
    print(f"All {len(checks)} checks of the page passed.")


main()
