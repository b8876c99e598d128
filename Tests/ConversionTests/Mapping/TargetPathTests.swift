import FHIRPath
import FHIRTree
import JapaneseFormats
import Testing

@testable import Conversion

@Suite("Targets of mapping reports")
struct TargetPathTests {
    private static let paths: [(path: String, expression: String)] = [
        ("name(IDE).text", "name.where(extension.value = 'IDE').text"),
        ("telecom(phone).value", "telecom.where(system = 'phone').value"),
        ("extension(JP_X).valueCoding.code", "extension.where(url.endsWith('JP_X')).value.ofType(Coding).code"),
        (
            "extension(urn:tasuki:x.y).valueString",
            "extension.where(url.endsWith('urn:tasuki:x.y')).value.ofType(string)"
        ),
        ("medicationCodeableConcept.text", "medication.ofType(CodeableConcept).text"),
        ("payload.contentString", "payload.content.ofType(string)"),
        ("identifier(rpNumber).value", "identifier.where(system = 'urn:oid:1.2.392.100495.20.3.81').value"),
        ("doseAndRate.doseQuantity.value", "doseAndRate.dose.ofType(Quantity).value"),
        ("_effectiveDateTime", "effective.ofType(dateTime).extension"), ("quantity._value", "quantity.value.extension"),
        ("_sent.extension(x).valueCode", "sent.extension.where(url.endsWith('x')).value.ofType(code)"),
        ("dispenseRequest.quantity.value", "dispenseRequest.quantity.value"),
        ("contact.name.text", "contact.name.text"),
    ]

    @Test("a path of the tables as FHIRPath", arguments: paths)
    func expression(path: String, expression: String) {
        #expect(TargetPath(path).expression(.ePrescription) == expression)
    }

    @Test("every element of the tables is written as the model of R4 has it")
    func model() {
        let tables: [MappingTable] = [.jahisPrescription, .jahisHandbook, .dispensingRecords]
        for target in tables.flatMap(\.rows).flatMap(\.targets) where !target.path.text.isEmpty {
            let type = String(target.role.prefix { $0 != "(" })
            let modelled = Self.modelled(Self.leavingOut("(", of: target.path.text), in: type)
            #expect(Self.leavingOut(".where(", of: target.path.expression(.jpCore)) == modelled, "\(target.text)")
        }
    }

    /// A path of elements as FHIRPath writes it, by the types of R4.
    private static func modelled(_ path: String, in type: String) -> String {
        var type = TypeShapes.r4.shape(named: type), steps: [String] = []
        let names = path.split(separator: ".").map(String.init)
        for (place, name) in names.enumerated() {
            guard let element = type?.element(ElementName(name)) else { return "no element \(name)" }
            steps.append(element.pathName + (element.isChoice ? ".ofType(\(element.type.name))" : ""))
            let isCompanion = name.hasPrefix("_"), next = place + 1 < names.count ? names[place + 1] : ""
            if isCompanion, next != "extension" { steps.append("extension") }
            type = element.type.kind == .primitive ? TypeShapes.r4.shape(named: "Element") : element.type
        }
        return steps.joined(separator: ".")
    }

    /// A text without what stands in some brackets.
    private static func leavingOut(_ opening: String, of text: String) -> String {
        var rest = Substring(text), kept = ""
        while let start = rest.firstPlace(of: opening) {
            kept += rest[..<start.lowerBound]
            var depth = 1
            rest = rest[start.upperBound...].drop { character in
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                return depth > 0
            }.dropFirst()
        }
        return kept + rest
    }

    @Test("the extension that is meant is found, and no other")
    func extensions() throws {
        let json = #"{"extension":[{"url":"urn:x/a","valueCode":"1"},{"url":"urn:x/b","valueString":"2"}]}"#
        try SourceDocument(json: SourceBytes(json)).withBorrowedRoot { node in
            #expect(TargetPath("extension(b).valueString").first(in: node)?.text == "2")
            #expect(TargetPath("extension(b).valueString").isSaid(in: node))
            #expect(TargetPath("extension(b).valueCode").first(in: node) == nil)
            #expect(!TargetPath("extension(b).valueCode").isSaid(in: node))
        }
    }

    /// The paths of the elements that a report's targets name; a target that names none is an issue.
    private static func paths(of report: MappingReport, in root: SourceNode) throws -> Set<String> {
        var paths: Set<String> = [], empty: Set<String> = []
        for target in Set((report.carried + report.defaulted).map(\.target)) where !target.isEmpty {
            let found = try FHIRPathExpression(target).evaluate(on: root)
            if found.isEmpty { empty.insert(target) }
            for case .element(let node, _) in found { paths.insert(path(of: node, in: root)) }
        }
        #expect(empty == [])
        return paths
    }

    /// The path of an element below its resource, without indexes: what is said of one drug is said of others.
    private static func path(of node: SourceNode, in root: SourceNode) -> String {
        var parts = node.expression.split(separator: ".").map(String.init)
        if parts.count > 2, parts[2] == "resource", let place = Int(parts[1].filter(\.isNumber)) {
            let entry = root["entry"]?.items.dropFirst(place).first { _ in true }
            let type = entry?["resource"]?["resourceType"]?.text ?? ""
            parts.replaceSubrange(0..<3, with: [type])
        }
        return parts.map { String($0.prefix { $0 != "[" }) }.joined(separator: ".")
    }

    @Test("each names an element that is there", arguments: PrescriptionSamples.all)
    func prescriptions(sample: PrescriptionSample) throws {
        for dialect in FHIRDialect.allCases {
            let conversion = PrescriptionConversion(try sample.file(), dialect: dialect)
            let root = try SourceDocument(json: SourceBytes(conversion.bundle.json())).root
            let named = try Self.paths(of: conversion.report(), in: root)
            #expect(Self.untold(in: root, named) == [], "\(dialect)")
        }
    }

    @Test("each names an element that is there, of a handbook", arguments: HandbookSamples.all)
    func handbooks(sample: HandbookSample) throws {
        let conversion = HandbookConversion(try sample.file())
        let root = try SourceDocument(json: SourceBytes(conversion.bundle.json())).root
        _ = try Self.paths(of: conversion.report(), in: root)
    }

    /// The values of a Bundle that no entry names, but for those that are always the same or only tie it together.
    private static func untold(in root: SourceNode, _ named: Set<String>) -> [String] {
        var untold: Set<String> = []
        func add(_ node: SourceNode) {
            let path = path(of: node, in: root)
            if named.contains(path) || fixed.contains(path) { return }
            switch node.kind {
            case .object: for member in node.members { add(member) }
            case .array: for item in node.items { add(item) }
            default: if !fixedEnds.contains(where: path.hasSuffix) { untold.insert(path) }
            }
        }
        for member in root.members { add(member) }
        return untold.sorted()
    }

    /// Names of systems and units, what ties resources together, and the words beside a code.
    private static let fixedEnds = [
        "resourceType", "fullUrl", "meta.profile", ".system", ".url", ".reference", ".display", ".unit",
        "uantity.code", "Duration.code", "(Quantity).code", "(Duration).code", "numerator.code",
        "name.extension.value.ofType(code)", "name.use", "name.family",
        "name.given",
    ]
    /// What a guide fixes, and what says again what is told elsewhere.
    private static let fixed: Set = [
        "Bundle.type", "Composition.text", "Composition.type", "Composition.title", "Composition.event.code",
        "Composition.section.title", "Composition.section.code", "Composition.section.text",
        "Coverage.costToBeneficiary.type", "Organization.type.coding.code", "Practitioner.qualification.code",
        "Organization.extension.value.ofType(Identifier).value",
        "MedicationRequest.dispenseRequest.validityPeriod.start",
        "MedicationRequest.dosageInstruction.additionalInstruction.text", "MedicationRequest.dosageInstruction.text",
        "MedicationRequest.dosageInstruction.doseAndRate.rate.ofType(Ratio).denominator",
        "MedicationRequest.dosageInstruction.site.text",
        "MedicationRequest.dispenseRequest.extension.value.ofType(CodeableConcept).text",
        "MedicationRequest.dosageInstruction.timing.repeat.bounds.ofType(Duration).value",
        "MedicationRequest.dosageInstruction.timing.repeat.period",
        "MedicationRequest.dosageInstruction.timing.repeat.periodUnit",
    ]
}
