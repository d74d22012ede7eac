import Annotation
import Gazetteer

extension Mention {
  /// How certain a draft says the place is: of those called certain one in fifty is
  /// wrong at most, of those called probable one in three.
  var certainty: Certainty {
    confidence >= 0.98 ? .certain : confidence >= 0.67 ? .probable : .conjectural
  }

  /// Whether nobody has to look at it first: of the mentions at the bound one in
  /// eight is wrong, and of all above it far fewer.
  var isPlain: Bool { confidence >= 0.87 }
}
