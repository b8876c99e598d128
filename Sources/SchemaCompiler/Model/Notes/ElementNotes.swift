/// What a type or element is for, in our own words, where its name does not say it: the first words of its doc line.
///
/// The notes stand by domain in the files beside this one, a line each, `Path = note.`: `Patient.contact` is the
/// element and the struct of its content, `*.identifier` the element of that name in any type that has no note of its
/// own, `**.item.sequence` any path with that end. The longest end counts. A choice element's name is without `[x]`.
enum ElementNotes {
    /// The note of an element, or of the one in an abstract type that it stems from, or of all of its name.
    static func note(path: String, basePath: String) -> String? {
        let path = ModelTypes.stem(path)
        if let note = notes[path] ?? notes[ModelTypes.stem(basePath)] { return note }
        let steps = path.split(separator: ".").dropFirst()
        if steps.count == 1, let name = steps.first, let note = notes["*.\(name)"] { return note }
        for start in steps.indices {
            if let note = notes["**.\(steps[start...].joined(separator: "."))"] { return note }
        }
        return nil
    }

    /// All notes as they are written.
    static let all: [(path: String, note: String)] = texts.flatMap { text in
        text.split(separator: "\n").compactMap { line in
            line.firstRange(of: " = ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
        }
    }

    private static let notes = Dictionary(all.map { ($0.path, $0.note) }) { first, _ in first }

    private static let texts = [
        shared, dataTypes, definitionTypes, people, visits, conditions, findings, medications, orders, documents,
        records, payment, definitions, knowledge,
    ]
}
