import Foundation
import Testing

/// Maps as the files that papers are made of.
struct PrintTests {
  private let project: TestProject

  init() throws { project = try TestProject.shared.get() }

  /// The sheet is 100 mm wide; its height is read from the SVG.
  @Test func everyFormHasTheSizeOfTheSheet() throws {
    let folder = "Sizes"
    let run = try project.run(
      "map", "jafarov-2012", "--width", "100mm", "--relief", "none", "--format",
      "svg,pdf,png,tiff,eps", "--dpi", "200", "--output", folder)
    #expect(run.code == 0)
    let svg = String(decoding: try project.bytes("\(folder)/jafarov-2012.svg"), as: UTF8.self)
    let height = try #require(
      svg.firstMatch(of: /width="100mm" height="([0-9.]+)mm"/).flatMap { Double($0.1) })

    let info = try tool("pdfinfo", "\(folder)/jafarov-2012.pdf")
    let page = try #require(info.firstMatch(of: /Page size: +([0-9.]+) x ([0-9.]+) pts/))
    #expect(try abs(#require(Double(page.1)) / 72 * 25.4 - 100) < 0.02)
    #expect(try abs(#require(Double(page.2)) / 72 * 25.4 - height) < 0.02)

    let (across, down) = (787, Int((height / 25.4 * 200).rounded()))
    let png = try Array(project.bytes("\(folder)/jafarov-2012.png"))
    #expect(number(in: png, after: "IHDR") == across)
    #expect(number(in: png, after: "IHDR", skipping: 4) == down)
    #expect(number(in: png, after: "pHYs") == 7874)
    let tiff = try tool("gdalinfo", "\(folder)/jafarov-2012.tiff")
    #expect(tiff.contains("Size is \(across), \(down)\n"))
    #expect(tiff.contains("TIFFTAG_XRESOLUTION=200\n"))
    #expect(tiff.contains("TIFFTAG_RESOLUTIONUNIT=2 (pixels/inch)\n"))

    let eps = String(decoding: try project.bytes("\(folder)/jafarov-2012.eps"), as: UTF8.self)
    #expect(eps.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0\n"))
    #expect(eps.contains("\n%%BoundingBox: 0 0 284 \(Int((height / 25.4 * 72).rounded(.up)))\n"))
  }

  /// An EPS is compared without its shaded relief, which cairo 1.16 sometimes
  /// sets with a pixel around it and sometimes without.
  @Test func theSameMapGivesTheSameBytesAtAnotherTime() throws {
    let formats = ["pdf", "png", "tiff", "eps"]
    for folder in ["First", "Second"] {
      for (relief, formats) in [("shaded", formats.dropLast()), ("none", formats.suffix(1))] {
        let run = try project.run(
          "map", "odlu-yurd-1930-06", "--format", formats.joined(separator: ","), "--dpi", "100",
          "--relief", relief, "--output", folder)
        #expect(run.code == 0)
      }
      // The clocks of PDF and PostScript count seconds.
      Thread.sleep(forTimeInterval: 1.1)
    }
    for format in formats {
      let name = "odlu-yurd-1930-06.\(format)"
      #expect(try project.bytes("First/\(name)") == project.bytes("Second/\(name)"), "\(format)")
    }
  }

  @Test func liveTextIsFoundInAPDFAndOutlinesNeedNoFont() throws {
    for text in ["live", "outlines"] {
      let run = try project.run(
        "map", "jafarov-2012", "--format", "pdf", "--text", text, "--output", text)
      #expect(run.code == 0)
    }
    let fonts = try tool("pdffonts", "live/jafarov-2012.pdf").split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains("Noto") && font.contains(" yes yes yes ")) }
    #expect(try tool("pdftotext", "live/jafarov-2012.pdf", "-").contains("Jafarov"))
    #expect(try tool("pdffonts", "outlines/jafarov-2012.pdf").split(separator: "\n").count == 2)
    #expect(try tool("pdfinfo", "outlines/jafarov-2012.pdf").contains("Title:  "))
  }

  @Test func aBookHasAPageAMap() throws {
    let run = try project.run(
      "atlas", "--format", "svg", "--relief", "none", "--output", "Book", "--book",
      "Book/all maps.pdf")
    #expect(run.code == 0)
    let info = try tool("pdfinfo", "Book/all maps.pdf")
    let pages = try project.names(in: "Book").filter { $0.hasSuffix(".svg") }.count
    #expect(info.contains(try Regex("Pages: +\(pages)\n")))
    #expect(info.contains("all maps\n"))
    let none = try project.run("atlas", "--format", "geojson", "--book", "b.pdf", "-o", "None")
    #expect(none.code == 64)
    #expect(none.errors.contains("add svg to --format"))
  }

  @Test func aPictureTooLargeIsRefusedInWords() throws {
    let run = try project.run(
      "map", "jafarov-2012", "--format", "png", "--width", "600mm", "--dpi", "2400",
      "--relief", "none", "--output", "Large")
    #expect(run.code == 64)
    #expect(run.errors.contains("pixels, and may have 32767 each way."))
    #expect(!FileManager.default.fileExists(atPath: project.file("Large").path))
  }

  /// What a tool prints of a file of the project.
  private func tool(_ name: String, _ path: String, _ more: String...) throws -> String {
    let result = try Program.run(tool: name, [project.file(path).path] + more)
    #expect(result.code == 0, "\(result.errors)")
    return result.output
  }

  /// The number of four bytes after a name in a file.
  private func number(in file: [UInt8], after name: String, skipping: Int = 0) -> Int? {
    guard let end = file.prefix(200).firstRange(of: Array(name.utf8))?.upperBound else {
      return nil
    }
    return file[(end + skipping)...].prefix(4).reduce(0) { $0 * 256 + Int($1) }
  }
}
