import Interchange

extension ListingOptions {
  /// Prints what a command has done: a record for programs where that is asked
  /// for, else lines for a person.
  func report(_ lines: [String], _ record: [JSONValue.Member]) {
    if json { return printJSON(.object(record)) }
    for line in lines { print(line) }
  }
}
