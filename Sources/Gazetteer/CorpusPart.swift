/// A part of a corpus that somebody may want to find in the authored files.
///
/// A number counts the parts of a thing from 0 in the order authored.
public enum CorpusPart: Hashable, Sendable {
  /// A place.
  case place(Place.ID)
  /// A name of a place, by its number.
  case name(Place.ID, Int)
  /// A location of a place, by its number.
  case location(Place.ID, Int)
  /// An elevation of a place, by its number.
  case elevation(Place.ID, Int)
  /// A source or a work of reference.
  case work(Reference.ID)
  /// A claim.
  case claim(Activity.ID)
  /// A name of a place in a claim, by its number.
  case placement(Activity.ID, Int)
  /// A figure of a claim, by its number.
  case quantity(Activity.ID, Int)
}
