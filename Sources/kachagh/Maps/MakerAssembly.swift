import Cartography
import Foundation
import Gazetteer
import Typography

extension Project {
  /// The base map, read beside other work.
  func deferredBasemap() -> Deferred<Basemap> {
    Deferred { [basemap] in try BasemapFolder(path: basemap).read() }
  }

  /// A maker of maps, with the base map, the fonts and a theme.
  ///
  /// - Parameters:
  ///   - corpus: The places and sources.
  ///   - ground: The base map.
  ///   - theme: The name of a theme of the project, or a path.
  ///   - memory: What was made for maps drawn before; nil to keep nothing.
  func mapMaker(
    of corpus: Corpus, on ground: Deferred<Basemap>, theme: String, memory: MapMemory? = nil
  ) throws -> MapMaker {
    MapMaker(
      atlas: AtlasIndex(corpus), basemap: try ground.value(),
      theme: try Theme(file: try self.theme(theme), for: corpus.activityKinds),
      wording: try Wording(file: wording("en")),
      fonts: .forMaps, memory: memory)
  }
}

extension FontBook {
  /// The fonts of maps, from the folders of this machine or those the user names.
  static var forMaps: FontBook {
    let environment = ProcessInfo.processInfo.environment
    return FontBook(
      folders: .standard(override: environment["KACHAGH_FONTS"], home: environment["HOME"]))
  }
}
