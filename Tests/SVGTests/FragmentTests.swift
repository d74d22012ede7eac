import Drawing
import Foundation
import SVG
import Testing

/// A drawing as a part of a page.
struct FragmentTests {
  private func fragment(prefix: String, label: String? = nil) throws -> String {
    String(
      decoding: try SVGWriter(textMode: .outlines).fragment(
        of: SampleDrawing.drawing, window: Rectangle(x: 10, y: 20, width: 30.5, height: 40),
        label: label, prefix: prefix), as: UTF8.self)
  }

  @Test func twoOfThemOnAPageShareNoIdentifier() throws {
    let identifiers = try ["a-", "b-"].map { prefix in
      Set(try fragment(prefix: prefix).matches(of: #/ id="([^"]+)"/#).map { $0.output.1 })
    }
    #expect(identifiers[0].count > 5)
    #expect(identifiers[0].allSatisfy { $0.hasPrefix("a-") })
    #expect(identifiers[0].isDisjoint(with: identifiers[1]))
  }

  @Test func whatItRefersToIsInIt() throws {
    let text = try fragment(prefix: "a-")
    let defined = Set(text.matches(of: #/ id="([^"]+)"/#).map { $0.output.1 })
    let references =
      text.matches(of: #/href="#([^"]+)"/#).map { $0.output.1 }
      + text.matches(of: #/url\(#([^)]+)\)/#).map { $0.output.1 }
    #expect(!references.isEmpty)
    #expect(defined.isSuperset(of: references))
  }

  @Test func itShowsTheWindowAndSaysWhatItIs() throws {
    #expect(
      try fragment(prefix: "a-", label: "Ford & mill").hasPrefix(
        "<svg viewBox=\"10 20 30.5 40\" role=\"img\" aria-label=\"Ford &amp; mill\">"))
    #expect(try fragment(prefix: "a-").hasPrefix("<svg viewBox=\"10 20 30.5 40\" aria-hidden"))
  }
}
