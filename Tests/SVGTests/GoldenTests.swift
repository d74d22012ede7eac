import Drawing
import Foundation
import SVG
import Testing

@Suite struct GoldenTests {
  /// Compares with the file kept beside the tests, by bytes. With `RECORD=1`
  /// in the environment the file is written anew, and the test fails.
  @Test(arguments: SVGWriter.TextMode.allCases)
  func writesTheSample(textMode: SVGWriter.TextMode) throws {
    let bytes = try SVGWriter(textMode: textMode).write(SampleDrawing.drawing)
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/sample-\(textMode.rawValue).svg")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(bytes).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent)")
    }
    let expected = try Data(contentsOf: golden)
    #expect(
      expected.elementsEqual(bytes),
      "is now: \(String(decoding: bytes, as: UTF8.self))")
  }
}
