import FHIRValidation
import TestSupport
import Testing

@testable import JapaneseProfiles

@Suite("slices of the profile types")
struct GeneratedSlicesTests {
    @Test("every slice takes an empty item, fills in what the profile fixes, and gives it back")
    func everySlice() throws {
        let texts = try Self.texts()
        for text in texts {
            func check<Element: FHIRElement>(_ type: Element.Type) {
                let slice = Slice<Element>(text.pattern, fill: text.fill)
                var list: [Element] = []
                list.set(Element(), in: slice)
                #expect(list == [slice.fill] && list.first(in: slice) == slice.fill, "\(text)")
                #expect(slice.fill.unknownElements.isEmpty && slice.filled(slice.fill) == slice.fill, "\(text)")
                list.set(list.all(in: slice), in: slice)
                #expect(list == [slice.fill], "\(text)")
            }
            check(text.type)
        }
        #expect(texts.count > 300)
    }

    @Test("a new resource, and one with an empty item in a slice, has no other value than its profile fixes")
    func validated() throws {
        let texts = Dictionary(grouping: try Self.texts().filter { $0.path != nil }) { $0.profile }
        func new(_ type: any FHIRProfile.Type) -> any FHIRProfile { type.init() }
        let validator = Validator()
        var count = 0
        for type in profileTypes {
            let name = String(reflecting: type).replacing("JapaneseProfiles.", with: "")
            let base: any FHIRResource = new(type).base
            func agrees(_ document: SourceDocument) -> Bool {
                Set(validator.validate(document).map(\.code)).isDisjoint(with: ["VAL-0401", "VAL-0402"])
            }
            guard Self.contradicted[name] == nil else {
                #expect(!agrees(base.document), "\(name) agrees now: take it off the list")
                continue
            }
            #expect(agrees(base.document), "\(name)")
            for text in texts[name] ?? [] {
                var item = "[\(text.fill ?? text.pattern)]"
                for step in (text.path ?? []).reversed() { item = "{\"\(step)\":\(item)}" }
                let overlay = try SourceDocument(json: SourceBytes(Array(item.utf8)))
                let made = Filling.completed(base.document.root, by: overlay.root)
                #expect(try agrees(SourceDocument(json: SourceBytes(made))), "\(text)")
                count += 1
            }
        }
        #expect(count > 200)
    }

    /// Types of profiles of which another guide, earlier in the order of look-up, publishes a definition under the same
    /// URL that fixes other values; the validator knows that one.
    private static let contradicted = [
        "EReferral.Composition": "the system of the category is another in JP-CLINS",
        "EReferral.CoverageECSInsurance": "the system of the type is another in JP-CLINS",
        "EReferral.CoverageECSPublicPayment": "the system of the type is another in JP-CLINS",
    ]

    /// A slice as the generated code says it.
    private struct Text: CustomStringConvertible {
        /// `CLINS.Condition`.
        var profile: String
        var type: any FHIRElement.Type
        var pattern: String
        var fill: String?
        /// The steps to the list, if all but it occur once; `nil` for a slice in a view, and for one found by name.
        var path: [String]?

        var description: String { "\(profile) \(fill ?? pattern)" }
    }

    /// The slices in the generated code.
    private static func texts() throws -> [Text] {
        let folder = Conformance.path("../../Sources/JapaneseProfiles/Generated")
        var texts: [Text] = []
        for file in try Conformance.files(in: folder) where file.hasSuffix(".swift") {
            let parts = file.dropLast(".swift".count).split(separator: "/")
            guard parts.count == 2 else { continue }
            let profile = "\(parts[0]).\(parts[1].dropFirst(parts[0].count))"
            var named: String?
            for line in String(decoding: try Conformance.bytes("\(folder)/\(file)"), as: UTF8.self).split(
                separator: "\n")
            {
                if let match = line.firstMatch(of: /^( +)static let [^ ]+Slice = Slice<R4\.([A-Za-z.]+)>\((.*)\)$/) {
                    let json = match.3.split(separator: ", fill: ").map { String($0.dropFirst(2).dropLast(2)) }
                    texts.append(
                        Text(
                            profile: profile, type: try type(String(match.2)), pattern: json[0],
                            fill: json.count > 1 ? json[1] : nil, path: match.1.count == 8 ? [] : nil))
                } else if let match = line.firstMatch(of: /\/\/\/ `([^ ]+)`$/), let last = texts.indices.last {
                    if texts[last].path == [] { texts[last].path = path(of: String(match.1)) }
                } else if let match = line.firstMatch(of: /NamedSlices<R4\.([A-Za-z.]+)>/) {
                    named = String(match.1)
                } else if line.hasSuffix("\"\"\"#)") {
                    named = nil
                } else if let named {
                    let fields = line.drop { $0 == " " }.split(separator: "\t").map(String.init)
                    texts.append(
                        Text(
                            profile: profile, type: try type(named), pattern: fields[1],
                            fill: fields.count > 2 ? fields[2] : nil))
                }
            }
        }
        return texts
    }

    /// `["meta", "tag"]` for `Observation.meta.tag:lts`.
    private static func path(of elementID: String) -> [String]? {
        guard elementID.split(separator: ":").count == 2, !elementID.contains("[x]") else { return nil }
        return elementID.prefix { $0 != ":" }.split(separator: ".").dropFirst().map(String.init)
    }

    private static func type(_ name: String) throws -> any FHIRElement.Type {
        try #require(
            sliced.first { String(reflecting: $0).hasSuffix("R4.\(name)") },
            "R4.\(name) is not in the list of this test")
    }

    /// The types of which the profiles slice lists by their content.
    private static let sliced: [any FHIRElement.Type] = [
        R4.CodeableConcept.self, R4.Coding.self, R4.Composition.Section.self, R4.Extension.self, R4.Identifier.self,
        R4.Practitioner.Qualification.self,
    ]
}
