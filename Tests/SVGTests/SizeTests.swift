import Drawing
import SVG
import Testing
import Typography

/// How large a file of a thousand names is.
@Suite struct SizeTests {
  private static let names = [
    "Ağcabədi", "Balakən", "Beyləqan", "Biləsuvar", "Cəbrayıl", "Daşkəsən", "Füzuli",
    "Gədəbəy", "Goranboy", "Göyçay", "Hacıqabul", "İmişli", "İsmayıllı", "Kəlbəcər",
    "Kürdəmir", "Lənkəran", "Masallı", "Mingəçevir", "Naxçıvan", "Neftçala", "Oğuz",
    "Saatlı", "Sabirabad", "Şamaxı", "Şəmkir", "Tərtər", "Xankəndi", "Xocavənd", "Yardımlı",
    "Zaqatala", "Zəngilan", "Zərdab", "Çaylıqala", "Ordubadçay",
  ]

  @Test(arguments: [(SVGWriter.TextMode.live, 170), (.outlines, 350)])
  func keepsAThousandNamesSmall(mode: SVGWriter.TextMode, kilobytes: Int) throws {
    var lettering = Lettering()
    let halo = Text.Halo(colour: Colour(red: 245, green: 240, blue: 222), width: 0.8)
    var letters = 0
    var elements: [Element] = []
    for index in 0..<1000 {
      let name = Self.names[index % Self.names.count]
      letters += name.count
      elements.append(
        .text(
          try lettering.text(
            name, "az-Latn",
            at: [Double(index * 7919 % 51000) / 100, Double(index * 389 % 40000) / 100],
            size: 7, anchor: index % 2 == 0 ? .start : .end, halo: halo)))
    }
    #expect(letters >= 7400)
    let layer = Layer(id: "names", label: "Names", elements: elements)
    let drawing = Drawing(
      size: [510.24, 400], title: "t", summary: "s", language: "en", layers: [layer],
      glyphs: lettering.outlines)
    #expect(try SVGWriter(textMode: mode).write(drawing).count <= kilobytes * 1000)
  }
}
