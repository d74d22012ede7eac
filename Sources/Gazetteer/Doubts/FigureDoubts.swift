/// Doubts about figures far from all others that count the same in claims of the
/// same kind: a nought too many, or too few.
struct FigureDoubts {
  /// What is counted, in claims of which kind.
  private struct Measure: Hashable {
    var kind: ActivityKind.ID
    var unit: String?
  }

  private struct Figure {
    var part: CorpusPart
    var value: Double
  }

  private let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// How many others there must be before they say what is usual.
  private static let company = 4
  /// How many times the greatest of the others, or what part of the least, a
  /// figure may be: a nought slipped in makes ten times as many.
  private static let factor = 10.0

  /// All of them, in the order authored.
  var all: [Doubt] {
    let figures = figures
    let groups = Dictionary(grouping: figures) { $0.measure }
    return figures.compactMap { measure, figure in
      let others = (groups[measure] ?? []).filter { $0.figure.part != figure.part }
        .map(\.figure.value)
      guard others.count >= Self.company, let least = others.min(), let greatest = others.max(),
        figure.value >= greatest * Self.factor || figure.value <= least / Self.factor
      else { return nil }
      return Doubt(figure.part, .figureOutOfLine(figure.value, others: least...greatest))
    }
  }

  private var figures: [(measure: Measure, figure: Figure)] {
    corpus.sources.flatMap(\.activities).flatMap { claim in
      claim.quantities.enumerated().compactMap { index, quantity in
        quantity.highest.map {
          (
            Measure(kind: claim.kind, unit: quantity.unit),
            Figure(part: .quantity(claim.id, index), value: $0)
          )
        }
      }
    }
  }
}
