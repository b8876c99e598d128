import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks a code by itself, whatever its element is bound to: its system, and whether the system has the code.
///
/// Only a code system that is wholly known can lack a code. A code system without a definition here is nobody's fault
/// and says nothing.
///
/// - Codes: `VAL-0520` code unknown in its system, `VAL-0510` code that no version of the
///   system at hand has, of another version than these (information), `VAL-0521` other display than the system's (see
///   `DisplayRule`), `VAL-0522` system that is no absolute URI, `VAL-0523` the URL of a value set as system, `VAL-0524`
///   a supplement as system, `VAL-0525` code without system (warning), `VAL-0527` misspelt URI of a well-known system,
///   `VAL-0530` invalid unit of UCUM (of the severity in `ValidationOptions.invalidUnits`), `VAL-0531` a unit that is
///   only an annotation (warning), `VAL-0540` code that cannot be one of a Japanese code system (warning).
/// - Example: `{"system": "http://loinc.org/", "code": "85354-9"}` gives `VAL-0527`.
/// - Source: FHIR R4 (4.0.1), datatypes.html#Coding, #Quantity; terminologies-systems.html.
enum CodingRule {
    /// Checks the current object, a `Coding` or a `Quantity`.
    static func check(_ members: CodedMembers, walk: inout Walk) {
        if members.kind == .identifier { return JapaneseIdentifierRule.check(members, walk: &walk) }
        let system = walk.textEntry(of: members.system), code = walk.textEntry(of: members.code)
        guard system >= 0 else {
            if code >= 0, members.kind == .coding, walk.found[members.system].companion < 0 {
                withoutSystem(walk: &walk)
            }
            return
        }
        let info = walk.codeSystem(of: system)
        switch info.kind {
        case .relative: return relative(info.url, at: system, walk: &walk)
        case .valueSet: return valueSet(walk: &walk)
        case .misspelt(let right): return misspelt(right, walk: &walk)
        case .supplement: return supplement(system, walk: &walk)
        case .listed, .units, .grammar, .unknown: break
        }
        guard code >= 0, walk.tape[code].length > 0 else { return }
        let version = walk.textEntry(of: members.version), display = walk.textEntry(of: members.display)
        if walk.store.hasTerminology, let service = walk.store.terminology {
            let reference = CodeReference(
                system: info.url, version: version >= 0 ? walk.text(version) : nil, code: walk.text(code))
            switch service.lookUp(reference) {
            case .known(let displays):
                if display >= 0 { DisplayRule.check(display, displays, walk: &walk) }
                return
            case .unknown: return unknown(code, of: info, walk: &walk)
            case .supplement: return supplement(system, walk: &walk)
            case .valueSet: return valueSet(walk: &walk)
            case .undecidable: break
            }
        }
        switch info.kind {
        case .units: unit(code, walk: &walk)
        case .grammar:
            if CodeGrammar.isValid(walk.text(code), in: info.url) == false { unknown(code, of: info, walk: &walk) }
        case .listed(let table):
            if version >= 0 {
                versioned(code, version, display, of: info, walk: &walk)
            } else if let number = walk.withText(code, { table.number(of: $0) }) {
                if display >= 0, !table.displays.isEmpty {
                    DisplayRule.check(display, table.displays[number], walk: &walk)
                }
            } else if table.isComplete, !MunicipalCheckup.adds(walk.text(code), to: info.url) {
                return unknown(code, of: info, walk: &walk)
            }
        default: break
        }
        if let entry = info.shape, !walk.withText(code, entry.shape.matches) {
            misshapen(code, entry, system: info.url, walk: &walk)
        }
    }

    private static func versioned(
        _ code: Int, _ version: Int, _ display: Int, of info: CodeSystemInfo, walk: inout Walk
    ) {
        let reference = CodeReference(system: info.url, version: walk.text(version), code: walk.text(code))
        switch walk.store.definitions.lookUp(reference) {
        case .known(let displays): if display >= 0 { DisplayRule.check(display, displays, walk: &walk) }
        case .unknown: unknown(code, of: info, walk: &walk)
        case .undecidable(.absentSystem): otherVersion(version, of: info, walk: &walk)
        default: break
        }
    }

    private static func unit(_ code: Int, walk: inout Walk) {
        let text = walk.text(code)
        if let fault = walk.store.unitFault(text) {
            guard let severity = walk.options.invalidUnits.severity else { return }
            // The part that is wrong may be anything, a name as well: it is not quoted.
            walk.report(
                "VAL-0530", severity, at: Spot(entry: code, member: code),
                message: BilingualText(
                    ja: "UCUM の単位として正しくありません（\(fault.offset + 1)バイト目から）。",
                    en: "This is not a valid unit of UCUM, from byte \(fault.offset + 1) on."),
                hint: fault.hint(for: text))
        } else if text.utf8.first == UInt8(ascii: "{"),
            text.utf8.firstIndex(of: UInt8(ascii: "}")) == text.utf8.indices.last
        {
            walk.report(
                "VAL-0531", .warning,
                message: BilingualText(
                    ja: "UCUM の単位が注釈（波括弧）だけです。注釈は意味を持たず、単位は 1 と同じです。",
                    en: "The unit of UCUM is only an annotation in braces, which means nothing: the unit is 1."),
                hint: BilingualText(
                    ja: "unit に語を書き、code は 1 としてください。", en: "Put the word into unit, and write 1 as code."))
        }
    }
}

extension Walk {
    /// What is known of the system that is written at an entry.
    @inline(__always)
    func codeSystem(of entry: Int) -> CodeSystemInfo {
        withText(entry) { url in cache.systems.value(for: url) { store.codeSystem($0) } }
    }
}
