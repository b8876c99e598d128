import TestSupport
import Testing

/// A checked-in list of the findings that are right, each with its reason: file, code, expression, reason.
struct Expectations {
    /// `file TAB code TAB expression` of each row.
    let keys: Set<String>
    let rows: [String: String]

    /// No rows yet.
    init() { (rows, keys) = ([:], []) }

    init(_ path: String) throws {
        let text = String(decoding: try Conformance.bytes(path), as: UTF8.self)
        var rows: [String: String] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4 else { continue }
            rows[fields[..<3].joined(separator: "\t")] = String(fields[3])
        }
        self.rows = rows
        keys = Set(rows.keys)
    }

    /// Fails for a finding that is not listed, a listed one that is gone, and a row without a reason.
    func compare(with found: Set<String>) {
        for key in found.subtracting(keys).sorted() { Issue.record("not listed: \(key)") }
        for key in keys.subtracting(found).sorted() { Issue.record("no longer found: \(key)") }
        for (key, reason) in rows where reason.isEmpty || reason == "?" { Issue.record("no reason: \(key)") }
    }

    /// Writes the rows anew, keeping the reasons that are known.
    func record(_ found: Set<String>, to path: String) throws {
        let lines = found.sorted().map { "\($0)\t\(rows[$0] ?? "?")" }
        let text = (["file\tcode\texpression\treason"] + lines).joined(separator: "\n") + "\n"
        try Conformance.write(Array(text.utf8), to: path)
        Issue.record("recorded \(found.count) rows in \(path)")
    }
}

/// A checked-in list of names with a reason each, separated by a tab.
struct Reasons {
    private let rows: [String: String]

    init(_ path: String) throws {
        let text = String(decoding: try Conformance.bytes(path), as: UTF8.self)
        let fields = text.split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", maxSplits: 1).map(String.init)
        }
        rows = Dictionary(fields.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { first, _ in first }
    }

    /// Fails for a name that is not listed, one that need not be listed any more, and a row without a reason.
    func compare(with names: Set<String>) {
        for name in names.subtracting(rows.keys).sorted() { Issue.record("not listed: \(name)") }
        for name in Set(rows.keys).subtracting(names).sorted() { Issue.record("no longer so: \(name)") }
        for (name, reason) in rows where reason.isEmpty { Issue.record("no reason: \(name)") }
    }
}
