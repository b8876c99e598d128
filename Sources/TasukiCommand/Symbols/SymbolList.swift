import Tasuki

/// The inputs of `qr join`: files in the order given, those of a folder by name with numbers in the order of their
/// values (`part-2` in front of `part-10`).
struct SymbolList {
    private(set) var inputs: [Input] = []
    private(set) var findings: [(path: String, finding: Diagnostic)] = []

    private static let endings = InputList.taggedEndings + [".bin"]

    init(_ paths: [String]) {
        for path in paths {
            if path == "-" {
                inputs.append(.standardInput)
            } else if FileInput.kind(of: path) == .folder {
                add(folder: path)
            } else {
                inputs.append(.file(path))
            }
        }
    }

    private mutating func add(folder path: String) {
        do throws(FileInputError) {
            let listing = try FileInput.listing(of: path, followingLinks: true)
            findings += listing.unread.map { ($0.path, $0.finding) }
            let names = listing.files.filter { InputList.isNamed($0, Self.endings) }
            if names.isEmpty { findings.append((path, Self.noSymbols)) }
            inputs += names.sorted(by: Self.precedes).map { name in
                Input(name: path + (path.hasSuffix("/") ? "" : "/") + name, origin: .file, relativePath: name)
            }
        } catch {
            findings.append((path, error.finding))
        }
    }

    private static func precedes(_ first: String, _ second: String) -> Bool {
        let (left, right) = (pieces(first), pieces(second))
        for (a, b) in zip(left, right) where a != b {
            // Of digits, what has more of them (zeros in front apart) is greater.
            let isNumber = a.first?.isNumber == true && b.first?.isNumber == true
            let (x, y) = isNumber ? (a.drop { $0 == "0" }, b.drop { $0 == "0" }) : (a, b)
            if isNumber, x.count != y.count { return x.count < y.count }
            if x != y { return x < y }
        }
        return left.count == right.count ? first < second : left.count < right.count
    }

    /// A name in runs of digits and runs of what is none.
    private static func pieces(_ name: String) -> [Substring] {
        var pieces: [Substring] = [], rest = name[...]
        while let first = rest.first {
            let piece = rest.prefix { $0.isNumber == first.isNumber }
            pieces.append(piece)
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }

    private static let noSymbols = Diagnostic(
        .warning, "CMD-0102", at: "",
        message: BilingualText(
            ja: "フォルダーに .csv、.txt、.dat、.bin のファイルがありません。",
            en: "The folder holds no .csv, .txt, .dat or .bin file."))
}
