import Annotation
import Foundation
import Gazetteer
import Testing

struct ClaimTests {
  @Test func aSentenceBecomesADraft() throws {
    let text = try Repository.annotate(
      "In November 1930 up to 400 kachagh groups were active in Karabakh, Jafarov writes.")
    let event = try #require(text.events.first)
    #expect(event.activity.kind == "kachagh-activity")
    #expect(event.activity.date?.text == "1930-11")
    #expect(event.activity.placements.first?.candidates.first?.place == "karabakh")
    let quantity = try #require(event.activity.quantities.first)
    #expect(quantity.highest == 400)
    #expect(quantity.qualifier == .upTo)
    #expect(quantity.unit == "groups")
    #expect(event.speaker == "Jafarov")
    #expect(event.activity.certainty == .conjectural)
  }

  @Test func aPartStandsWithinItsWhole() throws {
    let text = try Repository.annotate(
      "A detachment of 600 partisans, seventy of them Armenians, fought near Vedi.")
    let quantity = try #require(text.events.first?.activity.quantities.first)
    #expect(quantity.highest == 600)
    #expect(quantity.parts.map(\.highest) == [70])
    #expect(quantity.parts.first?.label == "Armenians")
  }

  @Test(arguments: [
    ("in the mid-1920s", "1925~"), ("in the 1930s", "193X"), ("between 1928 and 1930", "1928/1930"),
    ("on 5 March 1930", "1930-03-05"), ("in the spring of 1930", "1930-21"),
    ("last month", "1930-02"), ("1928-30", "1928/1930"),
  ])
  func timesAreRead(_ words: String, _ edtf: String) throws {
    let text = try Repository.annotate("It was quiet \(words).", language: "en", date: "1930-03")
    #expect(text.dates.map { $0.date?.text } == [edtf])
  }

  @Test(arguments: [
    ("az", "1930-cu ilin noyabrında sakitlik idi.", "1930-11"),
    ("az", "1928-1930-cu illərdə sakitlik idi.", "1928/1930"),
    ("ru", "В ноябре 1930 года было тихо.", "1930-11"),
    ("ru", "В середине 1920-х годов было тихо.", "1925~"),
    ("hy", "1930 թվականի նոյեմբերին հանգիստ էր։", "1930-11"),
  ])
  func timesAreReadInEveryLanguage(_ language: String, _ words: String, _ edtf: String) throws {
    let text = try Repository.annotate(words, language: language)
    #expect(text.dates.first?.date?.text == edtf)
  }

  @Test(arguments: [
    "No uprising was reported from Shusha.",
    "Historians disagree on whether there was a rising in Shusha.",
    "The club from Ganja attacked in the second half.",
    "Prices rose in Baku.",
    "The house in Baku has a view of the harbour.",
  ])
  func whatIsNoActIsNoDraft(_ sentence: String) throws {
    #expect(try Repository.annotate(sentence).kinds == [])
  }

  /// What is said of a place that is not in the gazetteer is not put at
  /// another one.
  @Test func anUnknownPlaceIsNotReplaced() throws {
    let text = try Repository.annotate(
      "Two communists were killed in Shusha, and in the village of Ketanlik food stores were burned."
    )
    #expect(text.kinds == ["assassination", "arson"])
    #expect(text.events[0].activity.placements.count == 1)
    #expect(text.events[1].activity.placements.isEmpty)
    #expect(text.events[1].activity.note?.contains("Ketanlik") ?? false)
  }

  /// Of two acts in one sentence each has the place on its side of the comma;
  /// an act without a place of its own has that of the act before it.
  @Test(arguments: [
    (
      "az", "Qubadlıda kolxoz sədri öldürüldü, Zəngilanda iki anbar yandırıldı.",
      [["gubadli"], ["zangilan"]]
    ),
    (
      "en", "In Kapan two officials were killed, and a granary was burned.", [["kapan"], ["kapan"]]
    ),
  ])
  func eachActHasItsPlace(_ language: String, _ sentence: String, _ places: [[String]]) throws {
    let text = try Repository.annotate(sentence, language: language)
    #expect(text.places == places)
  }

  /// Where people come from is not where they were killed; there it was they
  /// were removed.
  @Test(arguments: [
    ("Three officials from Baku and Ganja were killed near Goris.", [["goris"]]),
    ("Two officials from Shusha were killed by the kachaghs.", [[]]),
    ("OGPU troops from Ganja disarmed two rebels at Goris.", [["goris"], ["goris"]]),
    ("From Erivan it is reported that a rising broke out in Goris.", [["goris"]]),
    ("From Erivan it is reported that peasants of Goris joined the rebels.", [["goris"]]),
    ("Letters from Baku say that a rising broke out in Goris.", [["goris"]]),
    ("Men from Lachin joined the rebels of Goris.", [["lachin", "goris"]]),
    ("Forty peasant families from Askeran were deported.", [["askeran"]]),
    (
      "A rising broke out in Vedi. A group from Goycha came to the aid of the rebels there.",
      [["vedi-area"], ["goycha", "vedi-area"]]
    ),
  ])
  func whoComesFromAPlaceWasNotThere(_ text: String, _ places: [[String]]) throws {
    #expect(try Repository.annotate(text, language: "en").places == places)
  }

  /// A figure in the sentence after a claim belongs to it where that sentence
  /// only goes on.
  @Test(arguments: [
    ("A detachment of 600 partisans fought near Vedi. About seventy of them were killed.", [70.0]),
    ("A rising broke out in Vedi. The weather was fine. Forty of them were killed.", []),
    ("A detachment of 600 partisans fought near Vedi. Seventy of them lived in Goris.", []),
  ])
  func aFigureGoesOnFromTheSentenceBefore(_ text: String, _ parts: [Double]) throws {
    let activity = try #require(
      try Repository.annotate(text, language: "en").events.first?.activity)
    #expect(activity.quantities.flatMap(\.parts).compactMap(\.highest) == parts)
  }

  @Test func aFigureGoesOnWithoutAWhole() throws {
    let text = try Repository.annotate(
      "A partisan group attacked the council in Goris. About forty of them were killed.")
    let quantity = try #require(text.events.first?.activity.quantities.first)
    #expect(quantity.highest == 40 && quantity.qualifier == .circa && quantity.label == "killed")
  }

  /// A sentence that names no place goes on about what the one before it told of.
  @Test(arguments: [
    (
      "en", "An armed gang raided the militia post at Goris. Two militiamen were killed.",
      [["goris"], ["goris"]]
    ),
    (
      "en", "The rebels of Goris met. The rising spread from there to Sisian.",
      [["sisian", "goris"]]
    ),
    ("en", "It was quiet in Goris. In Sisian two officials were killed.", [["sisian"]]),
    (
      "en", "In Goris rebels raided the post and withdrew over the Araks into Persia.", [["goris"]]
    ),
    ("ru", "Из Гориса сообщают: убиты двое коммунистов.", [["goris"]]),
    ("az", "Laçından gələn atlılar Gorusda iki kommunisti öldürdülər.", [["goris"]]),
    ("az", "Laçından iki ailə sürgün edildi.", [["lachin"]]),
    ("az", "Bakıdan alınan məlumata görə Gorusda iki kommunist öldürüldü.", [["goris"]]),
    ("hy", "Բաքվից հաղորդում են, որ Գորիսում սպանվեց երկու կոմունիստ։", [["goris"]]),
    (
      "en", "Rebels of Sisian joined a band from Lachin, and the post at Goris was attacked.",
      [["sisian", "lachin"], ["goris"]]
    ),
    ("hy", "Շուշիից և Աղդամից ուղարկված զորքը ձերբակալեց 52 մարդ Գորիսում։", [["goris"]]),
  ])
  func whereSomethingWasIsToldFromWhoCameAndWent(
    _ language: String, _ text: String, _ places: [[String]]
  ) throws {
    #expect(try Repository.annotate(text, language: language).places == places)
  }

  /// Numbers of other words, of lists and of what counts them.
  @Test(arguments: [
    ("en", "A hundred peasants rose in revolt in Goris.", [100.0]),
    ("en", "Three hundred and twenty-one peasants rose in revolt in Goris.", [321]),
    ("hy", "Գորիսում ձերբակալվեց մոտ հարյուր մարդ։", [100]),
    ("hy", "Գորիսի ապստամբության մասնակիցների թիվը հասավ երեք հարյուրի։", [300]),
    ("ru", "Из Шуши выслано 38 семей, из Гориса — 21.", [38, 21]),
    ("az", "Gorusda on yeddi ailə sürgün edildi.", [17]),
    ("az", "Gorusda on ailə, sonra yeddi ailə sürgün edildi.", [10, 7]),
    ("ru", "В Горисе расстреляно 12 участников восстания, ещё 30 сослано.", [12, 30]),
    ("az", "Gorusda qaçaq dəstələri fəaliyyət göstərirdi. Onların sayı 25-ə çatırdı.", [25]),
    ("ru", "В ночь на 8 декабря банда напала на сельсовет в Горисе.", []),
    ("ru", "В Горисе убиты двое активистов, угнано 140 овец.", [2]),
    ("en", "The rising in Goris failed. The sheep, 200 head, were sold.", []),
  ])
  func figuresAreThoseOfTheAct(_ language: String, _ text: String, _ figures: [Double]) throws {
    let events = try Repository.annotate(text, language: language).events
    #expect(events.flatMap(\.activity.quantities).compactMap(\.highest) == figures)
  }

  /// What only sounds like an act, and what only sounds like a denial.
  @Test(arguments: [
    ("en", "The rebels of Goris expelled the officials.", [String]()),
    ("en", "The rumour that the chairman of Goris was murdered is not confirmed.", []),
    ("ru", "В Горисе восстановлен мост.", []),
    ("en", "No fewer than 54 armed groups were active around Goris.", ["partisan-detachment"]),
    (
      "ru", "В Горисе действовало не менее 54 отрядов, крестьян вооружённых.",
      ["partisan-detachment"]
    ),
    ("en", "In Goris barns were set on fire; 12 stacks of hay were burned, too.", ["arson"]),
    ("az", "Gorusda anbar yandırıldı, telefon xətti kəsildi.", ["arson", "sabotage"]),
  ])
  func whatIsAnActIsTold(_ language: String, _ text: String, _ kinds: [String]) throws {
    #expect(try Repository.annotate(text, language: language).kinds == kinds)
  }

  /// An attack in which somebody was killed is both; a killing alone is no attack.
  @Test(arguments: [
    (
      "en", "In a raid on the post at Goris the rebels killed two militiamen.",
      ["armed-operation", "assassination"]
    ),
    ("en", "The chairman of the kolkhoz at Goris was strangled.", ["assassination"]),
    (
      "ru", "При нападении на сельсовет в Горисе убит секретарь.",
      ["armed-operation", "assassination"]
    ),
    ("ru", "Бухгалтер колхоза в Горисе заколот вилами.", ["assassination"]),
    (
      "az", "Dəstə Gorusda milis postuna basqın etdi, sədri öldürdü.",
      ["armed-operation", "assassination"]
    ),
    ("az", "Gorusda kolxozun mühasibi baltalanıb.", ["assassination"]),
    (
      "hy", "Գորիսում զինվածները հարձակվեցին խորհրդի վրա և սպանեցին նախագահին։",
      ["armed-operation", "assassination"]
    ),
    ("hy", "Գորիսում կոլտնտեսության նախագահին խեղդեցին։", ["assassination"]),
  ])
  func anAttackWithAKillingIsBoth(_ language: String, _ text: String, _ kinds: [String]) throws {
    #expect(try Repository.annotate(text, language: language).kinds.sorted() == kinds)
  }

  /// What may be of other matters is of this history in a source of its time.
  @Test(arguments: [("1930-10", ["sabotage"]), ("1975", []), (nil, [])])
  func theDateOfTheSourceTellsTheMatter(_ date: String?, _ kinds: [String]) throws {
    let text = "Unknown men tore up the rails near Goris."
    #expect(try Repository.annotate(text, language: "en", date: date).kinds == kinds)
    let other = "In 1975 unknown men tore up the rails near Goris."
    #expect(try Repository.annotate(other, language: "en", date: date).kinds == [])
  }

  /// Where a report was written is where something was only for want of a better
  /// place; what a place is near to is no second one.
  @Test(arguments: [
    (
      "Tiflis, 9 March. Travellers arriving from Goris say that two communists were killed.",
      [["goris"]]
    ),
    ("Tiflis, 9 March. Two communists were killed.", [["tiflis"]]),
    (
      "Tiflis, Goris and Vedi rose in revolt. Two communists were killed.",
      [
        ["tiflis", "goris", "vedi-area"], ["tiflis", "goris", "vedi-area"],
      ]
    ),
    ("In Zabukh, not far from Lachin, a granary was burned.", [["zabukh"]]),
    ("In Zabukh and near Lachin granaries were burned.", [["zabukh", "lachin"]]),
    ("Not far from Lachin a granary was burned.", [["lachin"]]),
    ("In Zabukh, a village in Zangezur, a granary was burned.", [["zabukh"]]),
    ("In Zabukh, and not in Goris, a granary was burned.", [["zabukh"]]),
    (
      "Reports reaching Tiflis from Zangezur tell of a raid by rebels on the post in Goris.",
      [["goris"]]
    ),
    ("Rebels reaching Goris attacked the post in Sisian.", [["sisian"]]),
  ])
  func whereAReportIsFromIsTheLastPlace(_ text: String, _ places: [[String]]) throws {
    #expect(try Repository.annotate(text, language: "en").places == places)
  }

  /// A date in brackets does not end its sentence.
  @Test func aShortenedYearInBracketsEndsNothing() throws {
    let text = try Repository.annotate(
      "Восстание в Горисе (апрель 1930 г.) было подавлено. В Шуше было тихо.", language: "ru")
    #expect(text.paragraphs.first?.sentences.count == 2)
  }

  @Test func aShareIsNoFigure() throws {
    let text = try Repository.annotate("In Shusha 60 per cent of the kulak families were exiled.")
    #expect(text.kinds == ["repression"])
    #expect(text.events.first?.activity.quantities == [])
  }

  /// An act that is counted needs no word for what it was done to.
  @Test func aCountedActNeedsNoObject() throws {
    let text = try Repository.annotate(
      "The communist paper counts 19 attacks in Shirvan and Ganja.")
    #expect(text.kinds == ["armed-operation"])
    #expect(text.places == [["shirvan", "ganja"]])
  }

  /// The district a village lies in is no second place.
  @Test(arguments: [
    ("az", "Laçın rayonunun Zabux kəndində anbar yandırıldı."),
    ("en", "In the village of Zabukh in Lachin district a granary was burned."),
  ])
  func theDistrictOfAVillageIsNotDrawn(_ language: String, _ sentence: String) throws {
    #expect(try Repository.annotate(sentence, language: language).places == [["zabukh"]])
  }

  /// The year of a work is no date; the work is what the sentence cites.
  @Test func aYearThatCitesIsNoDate() throws {
    let text = try Repository.annotate("Hasanov (1988) counts 12 armed groups in the Barda rising.")
    #expect(text.dates.isEmpty)
    #expect(text.events.first?.cites == "Hasanov (1988)")
    #expect(text.events.first?.speaker == "Hasanov")
    let place = try Repository.annotate("A rising broke out in Barda (1930).")
    #expect(place.dates.map(\.date?.text) == ["1930"])
  }

  /// What is counted is the last of several words for it, unless an adjective
  /// of measure stands first.
  @Test(arguments: [
    ("en", "In Barda 23 armed groups took part in the rising.", "groups"),
    ("en", "A 600-man partisan detachment took part in the Barda rising.", "fighters"),
    ("az", "Bərdə üsyanında 200 nəfərlik silahlı dəstə vuruşurdu.", "fighters"),
  ])
  func unitsAreToldApart(_ language: String, _ sentence: String, _ unit: String) throws {
    let text = try Repository.annotate(sentence, language: language)
    #expect(text.events.first?.activity.quantities.first?.unit == unit)
  }
}

struct MarkupTests {
  @Test func rangesCountTheMarkup() throws {
    let page = "<html><head><title>Ganja</title></head><body><p>In <b>Shu</b>sha &amp; Baku.</p>"
    let scalars = Array(page.unicodeScalars)
    let text = try Repository.annotator.get().annotate(scalars.masked(by: MarkupMask()))
    #expect(text.named == ["Shusha=shusha", "Baku=baku"])
    let first = try #require(text.mentions.first)
    #expect(String(String.UnicodeScalarView(scalars[first.range])) == "Shu</b>sha")
  }

  @Test func tagsWithinTagsNeedNoStack() throws {
    let page =
      String(repeating: "<div>", count: 10_000) + "In Shusha."
      + String(repeating: "</div>", count: 10_000)
    let text = try Repository.annotator.get().annotate(
      Array(page.unicodeScalars).masked(by: MarkupMask()))
    #expect(text.named == ["Shusha=shusha"])
  }

  @Test func brokenMarkupEnds() {
    for page in ["<", "</", "<!--", "<a", "&", "&#", "&#x110000;", "<script>", "<p/", "</>"] {
      let scalars = Array(page.unicodeScalars)
      #expect(scalars.masked(by: MarkupMask()).count == scalars.count)
    }
  }

  @Test func oneEndlessWordOrLineIsRead() throws {
    let word = String(repeating: "Şuşa", count: 100_000)
    #expect(try Repository.annotate(word).mentions.isEmpty)
    let line = String(repeating: "a ", count: 200_000) + "in Shusha"
    #expect(try Repository.annotate(line).named == ["Shusha=shusha"])
    let signs = String(repeating: "\u{202E}\u{200F}", count: 50_000) + " In Shusha."
    #expect(try Repository.annotate(signs).named == ["Shusha=shusha"])
  }
}
