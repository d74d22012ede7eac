import Foundation
import Testing

/// Outputs say what they were made of, and whether that is still so is told.
struct VerifyTests {
  @Test func outputsMatchUntilTheGazetteerChanges() throws {
    let project = try TestProject()
    let made = try project.run("map", "zarya-vostoka-1933", "--format", "svg,geojson,qml")
    #expect(made.code == 0, "\(made.errors)")
    let outputs = ["Output", "Gazetteer/gazetteer.gpkg", "Gazetteer/gazetteer.qgs"]
    let fresh = try Program.run(["verify"] + outputs, in: project.folder)
    #expect(fresh.code == 0, "\(fresh.output)\(fresh.errors)")
    #expect(fresh.lines.count == 5)
    #expect(fresh.lines.allSatisfy { $0.hasSuffix(": matches the gazetteer") })

    try project.edit("Gazetteer/places/shirvan.xml", "<head>", "<head>New ")
    let stale = try Program.run(["verify"] + outputs, in: project.folder)
    #expect(stale.code == 1)
    #expect(stale.lines.allSatisfy { $0.contains("has changed since it was made") })
  }

  /// A shaded relief would take its time, and says nothing of stamps.
  @Test func printsAndExportsBearTheStampToo() throws {
    let project = try TestProject()
    let made = try project.run(
      "map", "zarya-vostoka-1933", "--format", "pdf,png,tiff,eps", "--dpi", "72", "--relief",
      "none", "--output", "All")
    #expect(made.code == 0, "\(made.errors)")
    let exports = [
      ("places", ["geojson", "lpf", "lp-tsv", "csv", "kml", "tei"]),
      ("activities", ["geojson", "csv", "kml"]),
    ]
    for (subject, formats) in exports {
      for format in formats {
        let path = "All/\(subject).\(format)"
        let run = try project.run("export", subject, "--format", format, "-o", path)
        #expect(run.code == 0, "\(run.errors)")
      }
    }
    let fresh = try project.run("verify", "All")
    #expect(fresh.code == 0, "\(fresh.output)\(fresh.errors)")
    // Of the three tables, what stands beside them too.
    #expect(fresh.lines.count == 16)
    #expect(fresh.lines.allSatisfy { $0.hasSuffix(": matches the gazetteer") }, "\(fresh.output)")
    try project.edit("Gazetteer/places/shirvan.xml", "<head>", "<head>New ")
    let stale = try project.run("verify", "All")
    #expect(stale.code == 1)
    #expect(stale.lines.allSatisfy { $0.contains("has changed since it was made") })
    for (tool, path) in [("pdfinfo", "pdf"), ("gdalinfo", "png"), ("gdalinfo", "tiff")] {
      let file = project.file("All/zarya-vostoka-1933.\(path)").path
      let told = try Program.run(tool: tool, [file])
      #expect(told.output.contains("kachagh 0.1.0; inputs sha256:"), "\(tool): \(told)")
    }
  }

  @Test func anotherVersionAndOneThatSaysNothingAreTold() throws {
    let project = try TestProject.shared.get()
    let digits = String(repeating: "a", count: 64)
    for (name, text) in [
      ("old.svg", "<svg><metadata>kachagh 0.0.1; inputs sha256:\(digits)</metadata></svg>"),
      ("foreign.svg", "<svg/>"),
      ("forged.svg", "<svg><title>kachagh 0.0.1; inputs sha256:\(digits)</title></svg>"),
    ] {
      try FileManager.default.createDirectory(
        at: project.file("Judged"), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: project.file("Judged/\(name)"))
    }
    let result = try project.run("verify", "Judged")
    #expect(result.code == 1)
    #expect(
      result.lines.map(String.init) == [
        "Judged/foreign.svg: does not say what it was made of",
        "Judged/forged.svg: does not say what it was made of",
        "Judged/old.svg: made by version 0.0.1 of the program, this being 0.1.0; make it anew",
      ])
    #expect(try project.run("verify", "Nowhere").code == 66)
  }
}
