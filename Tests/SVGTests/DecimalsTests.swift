import Testing

@testable import SVG

@Test(arguments: [
  (0.0, "0"), (-0.0, "0"), (0.004, "0"), (-0.004, "0"), (0.005, ".01"), (-0.006, "-.01"),
  (0.5, ".5"), (-0.5, "-.5"), (1, "1"), (10, "10"), (100.1, "100.1"), (123.456, "123.46"),
  (-99.999, "-100"), (1e-9, "0"), (1_234_567.891, "1234567.89"), (.infinity, "0"), (.nan, "0"),
])
func writesShortestDecimals(value: Double, text: String) {
  #expect(Decimals.text(value) == text)
}

@Test(arguments: [(7000, 6, ".007"), (6500, 6, ".0065"), (1_000_000, 6, "1"), (-5, 3, "-.005")])
func writesParts(value: Int, places: Int, text: String) {
  #expect(Decimals.text(value, places: places) == text)
}
