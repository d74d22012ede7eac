"""Opens what the program writes in QGIS, as a person does, and looks at it.

Usage: qgis_layers.py GAZETTEER.gpkg PROJECT.qgs GEOJSON [PICTURE-FOLDER]

Fails where a layer is not valid, has not the features it should have, has not
taken our style, or is drawn without the colours of the style.
"""

import os
import re
import sqlite3
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# GDAL tells of every date that a feature has not.
os.environ.setdefault("CPL_LOG", os.devnull)

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointDisplacementRenderer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

faults = []


def expect(condition, words):
    """Notes a fault unless a condition holds."""
    if not condition:
        faults.append(words)


def rules(layer):
    """The rules by which a layer is drawn."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPointDisplacementRenderer):
        renderer = renderer.embeddedRenderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        faults.append(f"{layer.name()}: not drawn by our style")
        return []
    return renderer.rootRule().children()


def picture(layers, size=QSize(1400, 1000), extent=None):
    """What QGIS draws of layers, in an extent or that of the first."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setLayers(layers)
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(size)
    settings.setOutputDpi(96)
    if extent is None:
        extent = layers[0].extent()
        extent.scale(1.1)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    for error in job.errors():
        faults.append(f"drawing: {error.message}")
    return job.renderedImage()


def colours(image):
    """How many pixels have each colour."""
    counts = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = QColor(image.pixel(x, y)).name()
            counts[name] = counts.get(name, 0) + 1
    return counts


def near(counts, colour):
    """How many pixels have about a colour, as those of a thin line do."""
    wanted = QColor(colour)
    return sum(
        count
        for name, count in counts.items()
        if all(
            abs(a - b) < 24
            for a, b in zip(QColor(name).getRgb(), wanted.getRgb(), strict=True))
    )


def used_colours(layer):
    """The colours of the kinds that a layer has features of."""
    kinds = layer.uniqueValues(layer.fields().indexOf("kind"))
    return {
        rule.symbol().symbolLayer(0).fillColor().name()
        for rule in rules(layer)
        if any(f"'{kind}'" in rule.filterExpression() for kind in kinds)
    }


def check_drawn(layer, folder, name):
    """Draws a layer of claims, and looks for the colours of its kinds."""
    for rule in rules(layer):
        symbol = rule.symbol().symbolLayer(0)
        expect(isinstance(symbol, QgsSvgMarkerSymbolLayer), f"{name}: {rule.label()}: no symbol")
    image = picture([layer])
    if folder:
        image.save(os.path.join(folder, f"{name}.png"))
    found = colours(image)
    for colour in sorted(used_colours(layer)):
        expect(found.get(colour, 0) > 20, f"{name}: nothing is drawn in {colour}")
    expect(found.get("#000000", 0) < 2000, f"{name}: black boxes")


def check_words(layer, name):
    """Fields and codes are shown in words."""
    fields = layer.fields()
    index = fields.indexOf("kind")
    expect(fields[index].alias() == "Kind", f"{name}: the field kind has no alias")
    setup = layer.editorWidgetSetup(index)
    expect(setup.type() == "ValueMap", f"{name}: kinds are shown as codes")
    expect(layer.labelsEnabled(), f"{name}: no names")


def check_time(layer, name, shows_undated):
    """The temporal controller shows the claims of a time, and those without one
    where the format lets it: of a GeoJSON, GDAL compares an empty date with none.

    QGIS 3.22 switches it off for a layer that it opens, whatever the style
    says; loading the style again is what a person does by one tick. In the
    project it is on.
    """
    time = layer.temporalProperties()
    expect(time.isActive(), f"{name}: without time")
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)

    def shown(first, last):
        def moment(day, clock):
            return QDateTime(QDate.fromString(day, "yyyy-MM-dd"), clock, Qt.UTC)

        span = QgsDateTimeRange(
            moment(first, QTime(0, 0)), moment(last, QTime(23, 59, 59)), True, True)
        request = QgsFeatureRequest()
        request.setFilterExpression(time.createFilterString(context, span))
        return sum(1 for _ in layer.getFeatures(request))

    undated = sum(1 for feature in layer.getFeatures() if not feature["date_start"])
    every = layer.featureCount()
    always = undated if shows_undated else 0
    dated = every - undated
    expect(shown("1700-01-01", "2000-01-01") == dated + always, f"{name}: not all in all time")
    expect(shown("1700-01-01", "1701-01-01") == always, f"{name}: claims before their time")
    month = shown("1930-06-01", "1930-06-30")
    expect(always < month < dated + always, f"{name}: {month} of {every} claims in June 1930")


def check_database(path, folder):
    """Every layer of the place database."""
    database = sqlite3.connect(path)
    styled = database.execute("SELECT f_table_name FROM layer_styles ORDER BY id").fetchall()
    expect(len(styled) == 5, f"{path}: {len(styled)} styles")
    layers = {}
    for (name,) in styled:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        expect(layer.isValid(), f"{name}: not valid")
        (count,) = database.execute(f"SELECT count(*) FROM {name}").fetchone()
        expect(layer.featureCount() == count, f"{name}: {layer.featureCount()} of {count}")
        expect(len(rules(layer)) > 0, f"{name}: no rules")
        check_words(layer, name)
        layers[name] = layer
    layers["activity_point"].loadDefaultStyle()
    check_time(layers["activity_point"], "activity_point", True)
    check_drawn(layers["activity_point"], folder, "activity_point")
    together = picture(
        [
            layers[name]
            for name in (
                "activity_point", "place_point", "activity_area", "place_line", "place_area")
        ])
    if folder:
        together.save(os.path.join(folder, "together.png"))
    found = colours(together)
    rivers = {
        rule.symbol().color().name()
        for rule in rules(layers["place_line"])
        if "'river'" in rule.filterExpression()
    }
    expect(rivers, "place_line: no rule for rivers")
    for colour in rivers:
        expect(near(found, colour) > 100, f"together: no river in {colour}")


def check_project(path, database, folder):
    """The project: what it holds, in which order, where and when."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    expect(os.path.dirname(os.path.abspath(path)) not in text, f"{path}: names this folder")
    project = QgsProject.instance()
    expect(project.read(path), f"{path}: cannot be opened: {project.error()}")
    expect(project.title() != "", f"{path}: without a title")
    expect(project.crs().authid() == "EPSG:4326", f"{path}: in {project.crs().authid()}")
    tree = project.layerTreeRoot()
    groups = [group.name() for group in tree.children()]
    expect(groups == ["What sources attest", "Places", "Base map"], f"{path}: groups {groups}")
    layers = tree.layerOrder()
    names = [layer.id() for layer in layers]
    drawn = [
        "database_activity_point", "database_activity_area", "database_place_point",
        "database_place_line", "database_place_area", "basemap_coastline",
        "basemap_boundaries", "basemap_lakes", "basemap_ocean"]
    unlocated = "database_activity_unlocated"
    expect([n for n in names if n != unlocated] == drawn, f"{path}: order {names}")
    expect(unlocated in project.mapLayers(), f"{path}: no claims without a place")
    tables = sqlite3.connect(database)
    for name, layer in project.mapLayers().items():
        expect(layer.isValid(), f"{path}: {name} is not valid")
        expect("_" not in layer.name(), f"{path}: {name} has no title")
        if name.startswith("basemap_"):
            expect(layer.featureCount() > 0, f"{path}: {name} is empty")
            continue
        table = name.removeprefix("database_")
        (count,) = tables.execute(f"SELECT count(*) FROM {table}").fetchone()
        expect(layer.featureCount() == count, f"{path}: {name}: {layer.featureCount()}")
        timed = table in ("activity_point", "activity_area")
        active = layer.temporalProperties().isActive()
        expect(active == timed, f"{path}: {name}: time {'on' if active else 'off'}")
        if timed:
            check_words(layer, table)
    first, last = tables.execute(
        "SELECT min(date_start), max(date_end) FROM activity_point").fetchone()
    span = project.timeSettings().temporalRange()
    days = [day.date().toString("yyyy-MM-dd") for day in (span.begin(), span.end())]
    expect(days == [first, last], f"{path}: plays {days}, not {[first, last]}")
    view = project.viewSettings().defaultViewExtent()
    for name in drawn[:2]:
        layer = project.mapLayer(name)
        expect(view.contains(layer.extent()), f"{path}: {name} reaches beyond the view")
    image = picture(layers, extent=view)
    if folder:
        image.save(os.path.join(folder, "project.png"))
    found = colours(image)
    claims = project.mapLayer(drawn[0])
    for colour in sorted(used_colours(claims)):
        expect(found.get(colour, 0) > 20, f"{path}: nothing is drawn in {colour}")
    sea = rules(project.mapLayer("basemap_ocean"))[0].symbol().color().name()
    expect(found.get(sea, 0) > 10000, f"{path}: no sea in {sea}")
    check_time(claims, "activity_point in the project", True)
    project.clear()


def check_geojson(path, folder):
    """A GeoJSON file with its style beside it."""
    layer = QgsVectorLayer(f"{path}|geometrytype=Point", "geojson", "ogr")
    expect(layer.isValid(), f"{path}: not valid")
    expect(layer.featureCount() > 0, f"{path}: no features")
    check_words(layer, path)
    layer.loadDefaultStyle()
    check_time(layer, path, False)
    check_drawn(layer, folder, re.sub(r"\W", "-", os.path.basename(path)))


def main(database, project, geojson, folder=None):
    """Looks at the files and tells every fault."""
    application = QgsApplication([], False)
    application.initQgis()
    try:
        check_database(database, folder)
        check_project(project, database, folder)
        check_geojson(geojson, folder)
    finally:
        application.exitQgis()
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("QGIS draws database, project and map in our symbols.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
