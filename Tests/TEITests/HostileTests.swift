import Foundation
import TEI
import Testing

/// Files that no editor writes on purpose, which text cases cannot hold.
struct HostileTests {
  private let file = "places/karabakh.xml"

  /// The faults once the bytes of a file are changed.
  private func faults(changing change: ([UInt8]) -> [UInt8]) throws -> [String] {
    try Fixtures.withCopy { folder in
      let url = folder.appendingPathComponent(file)
      try Data(change([UInt8](Data(contentsOf: url)))).write(to: url)
      return Fixtures.faults(of: folder)
    }
  }

  @Test func elementsThreeHundredDeep() throws {
    let found = try faults { _ in
      let inside = String(repeating: "<note>", count: 300)
      return Array("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n\(inside)".utf8)
    }
    #expect(
      found == [
        "\(file):2: elements stand more than 100 deep in one another; close them where they end"
      ])
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    let found = try Fixtures.withCopy { folder in
      let url = folder.appendingPathComponent(file)
      let elsewhere = FileManager.default.temporaryDirectory
        .appendingPathComponent("elsewhere-\(UUID().uuidString).xml")
      try FileManager.default.moveItem(at: url, to: elsewhere)
      defer { try? FileManager.default.removeItem(at: elsewhere) }
      try FileManager.default.createSymbolicLink(at: url, withDestinationURL: elsewhere)
      return Fixtures.faults(of: folder)
    }
    #expect(
      found == [
        "\(file):1: the file is a link that leads out of the gazetteer's folder; put the file itself "
          + "here"
      ])
  }

  @Test func aFileInUTF16() throws {
    let found = try faults { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    }
    #expect(found == ["\(file):1: the file is in UTF-16; save it as UTF-8"])
  }

  @Test func aFileInLatin1() throws {
    let found = try faults { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let start = text.components(separatedBy: "Şuşa")[0]
      return Array(start.utf8) + [0xDE, 0x75, 0xFE, 0x61] + Array("</placeName>".utf8)
    }
    #expect(found.count == 1)
    #expect(found[0].hasSuffix(": a character here is not UTF-8; save the file as UTF-8"))
    #expect(!found[0].hasPrefix("\(file):1:"))
  }

  @Test(arguments: [0.1, 0.25, 0.5, 0.75, 0.99])
  func aFileCutOff(_ share: Double) throws {
    let found = try faults { bytes in
      var end = Int(Double(bytes.count) * share)
      // Not within a character, which would be a fault of its own.
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return Array(bytes[..<end])
    }
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix(file) })
  }

  @Test func bytesOfChance() throws {
    var state: UInt64 = 1930
    let found = try faults { _ in
      (0..<4000).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      }
    }
    #expect(found.count == 1)
  }

  @Test func aByteOrderMarkIsHarmless() throws {
    #expect(try faults { [0xEF, 0xBB, 0xBF] + $0 } == [])
  }

  @Test func linesEndingAsOnWindowsAreHarmless() throws {
    #expect(try faults { $0.flatMap { $0 == 10 ? [13, 10] : [$0] } } == [])
  }

  @Test func aFolderThatIsNotThere() {
    #expect(throws: GazetteerError.missing(path: "/nowhere")) { try TEIFolder.read("/nowhere") }
  }
}
