import Annotation
import Foundation
import Gazetteer
import Testing

struct RecognitionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var named: [String]
    var testDescription: String { text }
    init(_ text: String, _ named: [String]) {
      self.text = text
      self.named = named
    }
  }

  /// Endings of each language, the change of consonants, both alphabets of
  /// Azerbaijani, adjectives beside a word for a kind of place.
  static let inflected = [
    Case("Bu hadisə Gəncədə və Bakıdan uzaqda olub.", ["Gəncədə=ganja", "Bakıdan=baku"]),
    Case("Dəstə Buzluğa çatdı və Ağdamın yanından keçdi.", ["Buzluğa=buzlug", "Ağdamın=aghdam"]),
    Case("Гарабағда вә Шушадан ҝәлән кәндлиләр.", ["Гарабағда=karabakh", "Шушадан=shusha"]),
    Case(
      "Они ушли из Гянджи в Шушу, а затем в Закаталы.",
      ["Гянджи=ganja", "Шушу=shusha", "Закаталы=zagatala"]),
    Case(
      "Волнения в Лачинском районе и в Нагорном Карабахе.",
      ["Лачинском=lachin", "Нагорном Карабахе=mountainous-karabakh"]),
    Case(
      "Նրանք Գորիսից գնացին Շուշի, հետո՝ Բաքվում մնացին։",
      ["Գորիսից=goris", "Շուշի=shusha", "Բաքվում=baku"]),
    Case(
      "Ջոկատը Ստեփանակերտից ու Մարտունուց չեկավ, իսկ Սիսիանը մնաց։",
      ["Ստեփանակերտից=khankendi", "Մարտունուց=martuni-nk", "Սիսիանը=sisian"]),
    Case(
      "Onlar Gədəbəylə və Şuşayla əlaqə saxlayırdılar.", ["Gədəbəylə=gadabay", "Şuşayla=shusha"]),
    Case(
      "На съезде в Тифлисе Орджоникидзе говорил о Закавказье.",
      ["Тифлисе=tiflis", "Закавказье=south-caucasus"]),
    Case("Салјанда памбыг тајалары јандырылды.", ["Салјанда=salyan"]),
    Case(
      "Волнения в Джебраильском районе и в Джебраильском уезде.",
      ["Джебраильском=jabrayil", "Джебраильском уезде=jabrayil-uezd"]),
    Case("Shusha's walls and Baku’s markets.", ["Shusha=shusha", "Baku=baku"]),
  ]

  @Test(arguments: inflected)
  func inflectedNamesAreFound(_ example: Case) throws {
    #expect(try Repository.annotate(example.text).named == example.named)
  }

  /// A line broken within a word, capitals, hyphens of all sorts, spellings of
  /// several alphabets in one text.
  static let variants = [
    Case("They came to Kara-\nbakh by night.", ["Karabakh=karabakh"]),
    Case("RISINGS IN SHUSHA AND BAKU", ["SHUSHA=shusha", "BAKU=baku"]),
    Case("The road from Kəlbəcər to Laçın.", ["Kəlbəcər=kalbajar", "Laçın=lachin"]),
    Case(
      "All of Nagorno\u{2011}Karabakh and the Nagorno-Karabakh Autonomous Oblast.",
      ["Nagorno\u{2011}Karabakh=mountainous-karabakh", "Nagorno-Karabakh Autonomous Oblast=nkao"]),
    Case("From Sh\u{AD}usha they went on.", ["Shusha=shusha"]),
  ]

  @Test(arguments: variants)
  func variantsOfTypeAreFound(_ example: Case) throws {
    #expect(try Repository.annotate(example.text).named == example.named)
  }

  /// Persons, peoples, common words, papers.
  @Test(arguments: [
    "The poet Fuzuli wrote in three languages.",
    "Comrade Mikoyan spoke, and A. Shaumyan answered.",
    "Azerbaijani and Karabakhi cooks met.",
    "They sold ganja, and ate turkey.",
    "Lachin Mammadov sang.",
    "Товарищ Микоян говорил с поэтом Физули.",
    "Şair Füzuli və müğənni Babək tanınırdı.",
    "Müğənni Babək Niftəliyev tanınırdı.",
  ])
  func whatIsNoPlaceIsLeft(_ text: String) throws {
    #expect(try Repository.annotate(text).named == [])
  }

  /// A word that is a given name with a capital only.
  @Test func aSmallLetterMakesNoPerson() throws {
    let text = "Հարյուր հեծյալ հասան Դարալագյազի գյուղերը։"
    #expect(try Repository.annotate(text).named == ["Դարալագյազի=daralayaz"])
  }

  /// A common word has a capital of its own at the beginning of a sentence only.
  @Test(arguments: [
    ("az", "O vaxt Qax sakit idi.", ["Qax=gakh"]), ("az", "Qax sakit idi.", []),
    ("en", "They feared Turkey and its armies.", ["Turkey=turkey"]),
    ("en", "Turkey was eaten.", []),
  ])
  func aCapitalWithinASentenceCounts(
    _ language: String, _ text: String, _ names: [String]
  ) throws {
    #expect(try Repository.annotate(text, language: language).named == names)
  }

  /// Names in quotation marks, of streets, of adjectives by themselves.
  @Test(arguments: [
    ("az", "Gəncə prospektində mağaza açıldı."),
    ("ru", "Матч «Карабах» сыграл вчера."),
    ("ru", "Артист Бакинского театра пел."),
  ])
  func aThingNamedAfterAPlaceIsNone(_ language: String, _ text: String) throws {
    #expect(try Repository.annotate(text, language: language).named == [])
  }

  /// A word cut short before a name, unlike the preposition that looks the same.
  @Test func aWordForAKindMayBeCutShort() throws {
    let text = try Repository.annotate("Из с. Татев, с Татевом.", language: "ru")
    #expect(text.mentions.map { $0.evidence.contains(.kindWord("с.")) } == [true, false])
  }

  /// The alphabet of about 1930.
  @Test func oldLettersAreRead() throws {
    let text = try Repository.annotate("Gənçədə və Laçьnda sakitlikdir.", language: "az")
    #expect(text.named == ["Gənçədə=ganja", "Laçьnda=lachin"])
  }

  /// One place of a name may be sure, and another be meant as surely.
  @Test func aTextIsConsistent() throws {
    let bare = "Minkend fell, and Lachin itself fell."
    #expect(try Repository.annotate(bare).named == ["Minkend=minkend"])
    let text = try Repository.annotate("From Lachin district they came to Minkend. \(bare)")
    #expect(text.named.count(where: { $0 == "Lachin=lachin" }) == 2)
  }

  @Test(arguments: [
    ("en", "The men of Barda had gathered in Keiti.", "Keiti"),
    ("ru", "Восстание в Кейти подавлено.", "Кейти"),
    ("az", "O vaxt Qamışlıda sakitlik idi.", "Qamışlıda"),
    ("az", "Orada Qamışlı və Zabux kəndlərində.", "Qamışlı"),
  ])
  func unknownPlacesAreReported(_ language: String, _ text: String, _ name: String) throws {
    let text = try Repository.annotate(text, language: language)
    #expect(text.unknown.map(\.surface) == [name])
  }

  /// A word behind a name makes it a person's; an ending that tells where does not
  /// stand before one.
  @Test(arguments: [
    ("az", "Laçın nənə danışırdı.", [String]()),
    ("az", "Nənəm Laçında həkim idi.", ["Laçında=lachin"]),
    ("en", "We met a shepherd, Murghuz by name.", []), ("ru", "Тётя Арпа писала письма.", []),
    ("ru", "Письма шли из Арпы.", ["Арпы=arpa"]),
    ("hy", "Տաթևի գյուղացիները գնացին։", ["Տաթևի=tatev"]), ("hy", "Տաթևի քույրը գնաց։", []),
    ("az", "Şirvan kəndliləri gəldilər.", ["Şirvan=shirvan"]), ("az", "Şirvan kəndli idi.", []),
  ])
  func relativesAreNoPlaces(_ language: String, _ text: String, _ names: [String]) throws {
    #expect(try Repository.annotate(text, language: language).named == names)
  }

  /// The name of a region in one language is not that of a part of it in another;
  /// names of towns are taken over.
  @Test(arguments: [
    ("hy", "Նրանք Լոռիից եկան։", [String]()), ("hy", "Նրանք Թբիլիսիից եկան։", ["Թբիլիսիից=tiflis"]),
    ("en", "They came from the Lori district.", ["Lori=borchaly"]),
    ("hy", "Բաքվի թատրոնում տեղ չկար։", ["Բաքվի=baku"]),
    ("hy", "Աբովյան փողոցում տեղ չկար։", []),
  ])
  func aPartIsNotTheWhole(_ language: String, _ text: String, _ names: [String]) throws {
    #expect(try Repository.annotate(text, language: language).named == names)
  }

  /// Letters that no other language has tell Azerbaijani in Cyrillic.
  @Test(arguments: [
    ("az", "Шамахы кәндлиләри мал-гараны кәсиб колхоза вермирдиләр."),
    ("ru", "Крестьяне Шемахи резали скот и не сдавали его в колхоз."),
  ])
  func theLanguageIsTold(_ language: String, _ text: String) throws {
    #expect(try Repository.annotate(text).paragraphs.map(\.language) == [language])
  }

  @Test func offsetsCountScalarsOfTheInput() throws {
    let text = "\u{1F3D4}\u{FE0F} e\u{301} In Shusha."
    let mention = try #require(try Repository.annotate(text).mentions.first)
    let scalars = Array(text.unicodeScalars)[mention.range]
    #expect(String(String.UnicodeScalarView(scalars)) == "Shusha")
  }

  @Test func namesNotInTheGazetteerAreReportedApart() throws {
    let text = try Repository.annotate(
      "The village of Ketanlik and a man called Ketan. В селе Оборванка тихо.")
    #expect(text.unknown.map(\.surface).first == "Ketanlik")
    #expect(text.mentions.isEmpty)
  }
}

struct ResolutionTests {
  @Test func aWordForTheKindDecides() throws {
    #expect(try Repository.annotate("On the Tartar river.").named == ["Tartar=tartar"])
    #expect(try Repository.annotate("In the town of Terter.").named == ["Terter=terter"])
    #expect(try Repository.annotate("Near Lake Sevan.").named == ["Lake Sevan=lake-sevan"])
  }

  @Test func theCompanyDecides() throws {
    let east = try Repository.annotate("In Kalbajar and Istisu it was quiet.")
    #expect(east.named.last == "Istisu=istisu-kalbajar")
    let west = try Repository.annotate("In Keshishkend, Soylan and Istisu it was quiet.")
    #expect(west.named.last == "Istisu=jermuk")
  }

  /// What a name is said to be after a comma counts as a word beside it.
  @Test func anExplanationDecides() throws {
    let hamlet = "At Lachin, a hamlet above Istisu, it was quiet."
    #expect(try Repository.annotate(hamlet).named.first == "Lachin=lachin-kalbajar")
    let town = "At Lachin, a small town, it was quiet, and in Istisu."
    #expect(try Repository.annotate(town).named.first == "Lachin=lachin")
  }

  /// A bridge is over a river.
  @Test(arguments: [
    ("en", "The bridge over the Terter was cut.", "tartar"),
    ("en", "They slept in Terter.", "terter"),
    ("ru", "Мост через Тертер подпилен.", "tartar"), ("ru", "Они спали в Тертере.", "terter"),
  ])
  func aBridgeIsOverARiver(_ language: String, _ text: String, _ place: String) throws {
    #expect(
      try Repository.annotate(text, language: language).mentions.map(\.place?.text) == [place])
  }

  /// Of two places of a name that one is likelier which is near to what the same
  /// sentence names.
  @Test(arguments: [
    (
      "They met in Shusha, Tugh and Hadrut. They slept. They ate. "
        + "Men came from Basarkechar and Martuni.", "Martuni=martuni-goycha"
    ),
    (
      "They met in Basarkechar and Gavar. They slept. They ate. "
        + "Men came from Hadrut and Martuni.", "Martuni=martuni-nk"
    ),
  ])
  func theSameSentenceCountsMost(_ text: String, _ name: String) throws {
    #expect(try Repository.annotate(text, language: "en").named.last == name)
  }

  @Test func doubtIsKept() throws {
    let mention = try #require(
      try Repository.annotate("In Koyunlu it was quiet.").mentions.first)
    #expect(mention.candidates.count > 3)
    #expect(mention.confidence < 0.6)
    #expect(!mention.evidence.map(\.words).joined().isEmpty)
  }
}
