import Testing
import Typography

@Test(arguments: [
  ("Şirvan ilxıçısı", "az-Latn", "ŞİRVAN İLXIÇISI"),
  ("Sivas", "tr", "SİVAS"),
  ("Shirvan", "en", "SHIRVAN"),
  ("Ширван", "ru", "ШИРВАН"),
  ("Ҝәнҹә", "az-Cyrl", "ҜӘНҸӘ"),
  ("Սևան", "hy", "ՍԵՎԱՆ"),
  ("თბილისი", "ka", "თბილისი"),
  ("قاراباغ", "fa", "قاراباغ"),
])
func writesCapitals(name: String, language: String, capitals: String) {
  #expect(name.capitals(language: language).utf8.elementsEqual(capitals.utf8))
}
