/// A FHIR package's name and version as its `package.json` gives them; the version need not be a semantic one.
///
/// - Source: FHIR NPM Package Specification, <https://confluence.hl7.org/display/FHIR/NPM+Package+Specification>.
public struct PackageID: Hashable, Sendable, CustomStringConvertible {
    public var name: String
    public var version: String

    public init(name: String, version: String) { (self.name, self.version) = (name, version) }

    /// Reads `name#version`; `nil` without `#`.
    public init?(_ text: String) {
        guard let hash = text.firstIndex(of: "#") else { return nil }
        self.init(name: String(text[..<hash]), version: String(text[text.index(after: hash)...]))
    }

    /// Whether a version is the one that this dependency asks for: the same, or one that fits `4.0.x`, `current`,
    /// `latest`.
    func isMet(by found: String) -> Bool {
        if version.isEmpty || ["current", "latest", "dev"].contains(version) { return true }
        guard version.hasSuffix(".x") else { return version == found }
        return found.hasPrefix(version.dropLast())
    }

    /// Whether definitions of this package may have this version: its own, with or without what follows `-`, or the
    /// first numbers of it. A package version that is no plain number, such as `1.x.x`, contradicts none.
    func mayHaveVersion(_ wanted: String) -> Bool {
        let plain = version.prefix { $0 != "-" }
        let isPlain = plain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard isPlain, wanted != version else { return true }
        return plain == wanted || (!wanted.isEmpty && plain.hasPrefix(wanted + "."))
    }

    public var description: String { "\(name)#\(version)" }
}
