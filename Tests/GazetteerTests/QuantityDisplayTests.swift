import Gazetteer
import Testing

/// Figures in words, hedged as the source hedges them.
struct QuantityDisplayTests {
  @Test(arguments: [
    (Quantity(lowest: 19, highest: 19, unit: "operations"), "19 operations"),
    (Quantity(lowest: 400, highest: 400, unit: "groups", qualifier: .upTo), "up to 400 groups"),
    (Quantity(lowest: nil, highest: 400, unit: "groups", qualifier: .upTo), "up to 400 groups"),
    (Quantity(lowest: 40, highest: nil, qualifier: .atLeast), "at least 40"),
    (Quantity(lowest: 3000, highest: 5000, qualifier: .circa), "c. 3000–5000"),
    (Quantity(lowest: nil, highest: nil, unit: "stores", qualifier: .many), "many stores"),
    (Quantity(lowest: 2.5, highest: 2.5, unit: "tonnes"), "2.5 tonnes"),
    (
      Quantity(
        lowest: 600, highest: 600, unit: "fighters",
        parts: [Quantity(lowest: 70, highest: 70, label: "Armenians")]),
      "600 fighters, 70 of them Armenians"
    ),
  ])
  func reads(quantity: Quantity, words: String) {
    #expect(quantity.display == words)
  }
}
