import Diagnostics
import FHIRTree

/// The findings of the codec.
///
/// - Codes: `MOD-0001` and `MOD-0002` for what cannot be read as the type at all; `MOD-0101` … for a member that does
///   not fit; `MOD-0123` closes a report that lists ``ModelFaults/limit`` of them and leaves out the rest.
enum ModelFinding {
    static func notAnObject(_ node: SourceNode, type: String) -> Diagnostic {
        Diagnostic(
            .fatal, "MOD-0001", at: node.expression, position: node.position,
            message: BilingualText(
                ja: "\(type) はJSONオブジェクトで表しますが、別の値でした。", en: "A \(type) is a JSON object, and this is something else."))
    }

    static func otherType(_ node: SourceNode, expected: String, found: String?) -> Diagnostic {
        let known = found.flatMap { TypeShapes.r4.shape(named: $0)?.name }
        let message =
            known.map {
                BilingualText(ja: "\(expected) ではなく \($0) のリソースです。", en: "This is a \($0), not a \(expected).")
            }
            ?? BilingualText(
                ja: "resourceType から \(expected) とわかるリソースではありません。",
                en: "The 'resourceType' does not say that this is a \(expected).")
        return Diagnostic(
            .fatal, "MOD-0002", at: node.expression, position: node.position, message: message,
            hint: BilingualText(
                ja: "種類がわからないときは R4.resource(reading:) で読んでください。",
                en: "Read a resource of any type with R4.resource(reading:)."))
    }

    /// The closing line of a report that leaves out so many faults.
    static func omitted(_ count: Int, at expression: String, _ position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .error, "MOD-0123", at: expression, position: position,
            message: BilingualText(
                ja: "型に合わない箇所がほかに\(count)件あります。", en: "\(count) more members do not fit and are not listed."))
    }

    static func unknownType(_ node: SourceNode) -> Diagnostic {
        finding(.unknownResource, at: node.expression, node.position)
    }

    static func finding(_ fault: ModelFault, at expression: String, _ position: SourcePosition) -> Diagnostic {
        let (code, message) = text(fault)
        return Diagnostic(.error, code, at: expression, position: position, message: message)
    }

    private static func text(_ fault: ModelFault) -> (code: String, message: BilingualText) {
        switch fault {
        case .unknownElement:
            ("MOD-0101", BilingualText(ja: "この型にない要素です。", en: "The type has no such element."))
        case .repeatedName:
            ("MOD-0102", BilingualText(ja: "同じ名前の要素が重なっています。", en: "The name occurs a second time in the object."))
        case .secondChoice:
            (
                "MOD-0103",
                BilingualText(ja: "選択要素に二つ目の型の値があります。", en: "The choice has a second value of another type.")
            )
        case .notAnObject:
            ("MOD-0104", BilingualText(ja: "オブジェクトで書く要素です。", en: "An object is needed here."))
        case .notAList:
            ("MOD-0105", BilingualText(ja: "配列で書く要素です。", en: "An array is needed here."))
        case .notAnObjectList:
            ("MOD-0106", BilingualText(ja: "オブジェクトだけの配列で書く要素です。", en: "An array of objects is needed here."))
        case .notAString:
            ("MOD-0107", BilingualText(ja: "文字列で書く要素です。", en: "A string is needed here."))
        case .notABoolean:
            ("MOD-0108", BilingualText(ja: "true か false で書く要素です。", en: "Either true or false is needed here."))
        case .notANumber:
            ("MOD-0109", BilingualText(ja: "数値で書く要素です。", en: "A number is needed here."))
        case .notAnInteger:
            (
                "MOD-0110",
                BilingualText(
                    ja: "整数で書く要素です（小数点・指数・-0 は使えません）。",
                    en: "An integer is needed here, without point, exponent or '-0'.")
            )
        case .null:
            ("MOD-0111", BilingualText(ja: "null は書けません。", en: "null is not allowed here."))
        case .emptyList:
            ("MOD-0112", BilingualText(ja: "値のない配列です。", en: "The array holds no value."))
        case .notADate:
            ("MOD-0113", BilingualText(ja: "FHIRの date ではありません。", en: "This is no FHIR date."))
        case .notADateTime:
            ("MOD-0114", BilingualText(ja: "FHIRの dateTime ではありません。", en: "This is no FHIR dateTime."))
        case .notAnInstant:
            ("MOD-0115", BilingualText(ja: "FHIRの instant ではありません。", en: "This is no FHIR instant."))
        case .notATime:
            ("MOD-0116", BilingualText(ja: "FHIRの time ではありません。", en: "This is no FHIR time."))
        case .loneSurrogate:
            (
                "MOD-0117",
                BilingualText(ja: "文字列に単独のサロゲートがあります。", en: "The string holds half of a surrogate pair.")
            )
        case .companionOfComplex:
            (
                "MOD-0118",
                BilingualText(ja: "基本型でない要素に「_」の付いた名前があります。", en: "Only a primitive element has a '_' companion.")
            )
        case .notAResource:
            (
                "MOD-0119",
                BilingualText(ja: "resourceType のあるリソースが必要です。", en: "A resource with a 'resourceType' is needed.")
            )
        case .unknownResource:
            ("MOD-0120", BilingualText(ja: "FHIR R4にないリソース型です。", en: "FHIR R4 has no such resource type."))
        case .tooDeep:
            (
                "MOD-0122",
                BilingualText(
                    ja: "入れ子が\(ModelReader.depthLimit)段を超えています。",
                    en: "The nesting passes \(ModelReader.depthLimit) levels.")
            )
        case .otherResource:
            (
                "MOD-0121",
                BilingualText(
                    ja: "resourceType が重なっているか、型に合いません。", en: "The 'resourceType' is a second one, or does not fit.")
            )
        }
    }
}

extension ModelFaults {
    /// The faults as findings, in document order; then, if some were left out, how many.
    func findings(in document: SourceDocument, readingFrom root: Int) -> [Diagnostic] {
        if found.isEmpty { return [] }
        let lines = LineIndex(document.source)
        var cursor = ExpressionCursor(document)
        func position(_ entry: Int) -> SourcePosition { lines.position(of: document.node(at: entry).byteOffset) }
        let findings = found.sorted { $0.entry < $1.entry }.map { fault, entry in
            ModelFinding.finding(fault, at: cursor.expression(of: entry), position(entry))
        }
        if omitted == 0 { return findings }
        return findings + [ModelFinding.omitted(omitted, at: document.node(at: root).expression, position(root))]
    }
}
