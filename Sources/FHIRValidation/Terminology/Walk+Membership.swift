import FHIRDefinitions
import FHIRTree

/// Names of the parts of a code.
enum TermName {
    static let coding = ElementName("coding"), system = ElementName("system"), code = ElementName("code")
    static let version = ElementName("version"), `extension` = ElementName("extension")
}

/// The parts of a `Coding` or `Quantity` in the tape; -1 for what is missing or no text.
struct CodingEntries {
    var system = -1, code = -1, version = -1
    var hasExtension = false
}

extension Walk {
    func coding(at object: Int) -> CodingEntries {
        var coding = CodingEntries()
        var entry = object + 1
        while entry < tape[object].next {
            let isText = tape[entry].kind == .string && tape[entry].length > 0
            switch tape[entry].name {
            case TermName.system where isText: coding.system = entry
            case TermName.code where isText: coding.code = entry
            case TermName.version where isText: coding.version = entry
            case TermName.extension: coding.hasExtension = true
            default: break
            }
            entry = tape[entry].next
        }
        return coding
    }

    /// Whether a bare code is in a value set, by its number in the store.
    mutating func membership(code: Int, inValueSet number: Int) -> ValueSetDefinition.Membership {
        membership(of: CodingEntries(code: code), isBare: true, inValueSet: number)
    }

    /// Whether a code and its system are in a value set, by its number in the store.
    mutating func membership(of coding: CodingEntries, inValueSet number: Int) -> ValueSetDefinition.Membership {
        membership(of: coding, isBare: false, inValueSet: number)
    }

    private mutating func membership(
        of coding: CodingEntries, isBare: Bool, inValueSet number: Int
    ) -> ValueSetDefinition.Membership {
        let entry = valueSet(number)
        // A coding without a system has no meaning; the pairs of a value set have one.
        if !isBare, coding.system < 0 { return .notMember }
        if store.hasTerminology, let service = store.terminology {
            let reference = CodeReference(
                system: coding.system >= 0 ? text(coding.system) : nil,
                version: coding.version >= 0 ? text(coding.version) : nil, code: text(coding.code))
            let answer = service.membership(of: reference, inValueSet: entry.url, from: entry.package)
            if case .undecidable = answer {} else { return answer }
        }
        guard let table = entry.table else { return .undecidable(.absentValueSet(entry.url)) }
        let isListed = withText(coding.code) { code in
            coding.system >= 0
                ? withText(coding.system) { table.contains(system: $0, code: code) }
                : table.contains(system: nil, code: code)
        }
        if isListed { return .member }
        let system = coding.system >= 0 ? text(coding.system) : nil
        guard let answer = entry.valueSet?.membershipOfUnlisted(system: system, code: text(coding.code)) else {
            return .undecidable(.absentValueSet(entry.url))
        }
        // The definitions do not know the grammar of units.
        if answer == .undecidable(.grammar("http://unitsofmeasure.org")) {
            return store.unitFault(text(coding.code)) == nil ? .member : .notMember
        }
        if case .undecidable(.absentSystem(let url)) = answer, url.contains("|") {
            // Whether the system has the code cannot be known then.
            report.note(.otherVersion, at: coding.code)
        }
        return answer
    }
}
