import FHIRDefinitions
import FHIRTree

/// What is known of the definition that a canonical names.
struct CanonicalEntry {
    let isStructure: Bool, isValueSet: Bool
    /// The type that a URL of HL7 names, also of definitions that are not here.
    let named: TypeShape?

    private static let core = "http://hl7.org/fhir/"

    init(_ canonical: String, definitions: Definitions) {
        let bytes = canonical.utf8
        let url = bytes.firstIndex(of: UInt8(ascii: "|")).map { String(canonical[..<$0]) } ?? canonical
        isStructure = definitions.structureHead(url) != nil
        isValueSet = definitions.definesValueSet(url)
        let rest = url.utf8.dropFirst(Self.core.utf8.count)
        let isCore = url.hasPrefix(Self.core) && rest.count { $0 == UInt8(ascii: "/") } == 1
        named = isCore ? ReferenceForm(url).type : nil
    }
}

extension Walk {
    /// What is known of the definition whose canonical stands at an entry.
    func canonical(at entry: Int) -> CanonicalEntry {
        withText(entry) { text in
            cache.canonicals.value(for: text) { CanonicalEntry($0, definitions: store.definitions) }
        }
    }
}
