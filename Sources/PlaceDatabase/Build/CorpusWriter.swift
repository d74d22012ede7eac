import GRDB
import Gazetteer

/// Writes a corpus into the normalised tables.
enum CorpusWriter {
  static func write(_ corpus: Corpus, digest: String, to database: Database) throws {
    try TableWriter(database, "build", ["digest", "schema_version"])
      .insert([digest, Schema.version])
    try VocabularyWriter(database).write(corpus)
    let numbering = Numbering(corpus)
    let shared = try SharedRows(database, numbering)
    let sources = try SourceWriter(database, numbering, shared)
    for work in Numbering.works(of: corpus) { try sources.write(work) }
    let places = try PlaceWriter(database, numbering, shared)
    for place in corpus.places { try places.write(place) }
    for source in corpus.sources { try sources.write(source) }
  }
}
