/// A reader that is fed broken inputs.
///
/// It may refuse what it likes; it may not crash, hang or take much memory.
struct Subject {
  /// What it is called on the command line.
  var name: String
  var mutator: Mutator
  /// Reads an input and forgets what came of it.
  var read: ([UInt8]) -> Void
}
