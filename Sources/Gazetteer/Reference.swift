/// A work that statements rest on: a source of the history, or a work of
/// reference the gazetteer draws upon.
public struct Reference: Hashable, Sendable, Identifiable {
  /// The identifier of a work.
  public typealias ID = Identifier<Reference>

  /// The identifier, unique among the works.
  public var id: ID
  /// The kind of work: `article`, `book`, `report`, `newspaper-issue`,
  /// `newspaper-article`, `dataset`, `encyclopaedia` and the like.
  public var kind: String
  /// Its authors as they are cited, such as `Adishova, S. N.`.
  public var authors: [String]
  /// When it appeared.
  public var date: EDTFDate?
  /// Its title.
  public var title: String
  /// The journal, newspaper or series it appeared in.
  public var container: String?
  /// Volume, issue and pages within the container, as cited.
  public var scope: String?
  /// Its publisher.
  public var publisher: String?
  /// Where it can be found on the web.
  public var url: String?
  /// The licence of a data set.
  public var licence: String?
  /// An editor's remark.
  public var note: String?

  /// Makes a work.
  public init(
    id: ID, kind: String, authors: [String] = [], date: EDTFDate? = nil, title: String,
    container: String? = nil, scope: String? = nil, publisher: String? = nil,
    url: String? = nil, licence: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.authors = authors
    self.date = date
    self.title = title
    self.container = container
    self.scope = scope
    self.publisher = publisher
    self.url = url
    self.licence = licence
    self.note = note
  }
}
