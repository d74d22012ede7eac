import Drawing
import Testing

@testable import SVG

@Suite struct PathDataTests {
  private func data(_ commands: [Path.Command]) -> String {
    String(decoding: PathData(Path(commands)).bytes, as: UTF8.self)
  }

  @Test func takesTheShorterForm() {
    #expect(data([.move([100, 100]), .line([101, 99])]) == "M100 100l1-1")
    #expect(data([.move([100, 100]), .line([2, 3])]) == "M100 100 2 3")
    #expect(data([.move([1, 1]), .line([5, 1]), .line([5, -2])]) == "M1 1h4v-3")
  }

  @Test func repeatsNoLetter() {
    #expect(
      data([.move([100, 100]), .line([101, 101]), .line([102, 103])]) == "M100 100l1 1 1 2")
    #expect(data([.move([50, 50]), .line([1, 2]), .line([55, 57])]) == "M50 50 1 2l54 55")
  }

  @Test func goesOnAfterAClose() {
    let square = Path.rectangle(Rectangle(x: 10, y: 10, width: 2, height: 2)).commands
    #expect(data(square + [.move([11, 11]), .line([12, 13])]) == "M10 10h2v2h-2zm1 1 1 2")
  }

  @Test func writesCurves() {
    #expect(
      data([.move([10, 10]), .quadratic([11, 12], [13, 14]), .cubic([1, 2], [3, 4], [5, 6])])
        == "M10 10q1 2 3 4C1 2 3 4 5 6")
  }

  /// Steps of a third of the precision, which each would be rounded away,
  /// still arrive.
  @Test func addsUpNoRounding() {
    let points = (0...1000).map { SIMD2(10 + Double($0) * 0.0033, 0) }
    let written = data(Path(points: points, closed: false).commands)
    var x = 10.0
    for step in written.dropFirst("M10 0".count).matches(of: /([hH]?) ?([\d.]+)/) {
      guard let value = Double(step.2) else { continue }
      x = step.1 == "H" ? value : x + value
    }
    #expect(abs(x - 13.3) < 1e-9)
  }

  @Test func leavesOutStepsOfNoLength() {
    #expect(data([.move([1, 1]), .line([1.001, 1]), .line([2, 1])]) == "M1 1h1")
    #expect(data([.move([1, 1]), .line([1, 1])]) == "M1 1h0")
    #expect(
      data([.move([1, 1]), .line([1, 1]), .move([3, 3]), .line([4, 4])]) == "M1 1h0m2 2 1 1")
  }

  @Test func scalesGlyphsToWholeUnits() {
    let path = Path([.move([0, 0]), .line([2048, -1024]), .line([1023, 3])])
    let bytes = PathData(path, wholeUnitsScaledBy: 1000 / 2048).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == "M0 0l1000-500L500 1")
  }
}
