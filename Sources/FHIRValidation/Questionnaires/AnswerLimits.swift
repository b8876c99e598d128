import FHIRPath
import FHIRTree

/// What an item of a Questionnaire says of its answers beside their type.
///
/// - Source: FHIR R4 (4.0.1), questionnaire.html and questionnaire-profiles.html (the extensions for items); SDC for
///   the limits of quantities.
struct AnswerLimits: Sendable {
    private static let core = "http://hl7.org/fhir/StructureDefinition/"
    private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

    let maxLength: Int?, minLength: Int?
    let minOccurs: Int?, maxOccurs: Int?
    let minimum: (type: String, node: SourceNode)?, maximum: (type: String, node: SourceNode)?
    let maxDecimalPlaces: Int?
    /// A regular expression, as a FHIRPath test of the answer; `nil` for none, or one that cannot be read.
    let pattern: FHIRPathExpression?
    let maxSize: Double?
    let mimeTypes: [String]
    let units: [SourceNode]
    let unitValueSet: String?
    let resourceTypes: [String]
    /// Canonicals of profiles and types.
    let resourceProfiles: [String]

    init(_ item: SourceNode) {
        func integer(_ name: String) -> Int? { item.extensionNode(Self.core + name)?["valueInteger"]?.integer }
        func value(_ names: [String]) -> (type: String, node: SourceNode)? {
            names.lazy.compactMap { item.extensionNode($0)?.choice("value") }.first
        }
        maxLength = item["maxLength"]?.integer
        minLength = integer("minLength")
        minOccurs = integer("questionnaire-minOccurs")
        maxOccurs = integer("questionnaire-maxOccurs")
        minimum = value([Self.core + "minValue", Self.sdc + "minQuantity"])
        maximum = value([Self.core + "maxValue", Self.sdc + "maxQuantity"])
        maxDecimalPlaces = integer("maxDecimalPlaces")
        let regex = item.extensionNode(Self.core + "regex")?["valueString"]?.string
        pattern = regex.flatMap { try? FHIRPathExpression("matchesFull('\(Self.quoted($0))')") }
        maxSize = item.extensionNode(Self.core + "maxSize")?["valueDecimal"]?.text.flatMap(Double.init)
        mimeTypes = item.extensionNodes(Self.core + "mimeType").compactMap { $0["valueCode"]?.string }
        units = item.extensionNodes(Self.core + "questionnaire-unitOption").compactMap { $0["valueCoding"] }
        unitValueSet = item.extensionNode(Self.core + "questionnaire-unitValueSet")?["valueCanonical"]?.string
        resourceTypes = item.extensionNodes(Self.core + "questionnaire-referenceResource")
            .compactMap { $0["valueCode"]?.string }
        resourceProfiles = item.extensionNodes(Self.core + "questionnaire-referenceProfile")
            .compactMap { $0["valueCanonical"]?.string }
    }

    /// A text as it stands in a FHIRPath string.
    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for character in text {
            if character == "\\" || character == "'" { quoted += "\\" }
            quoted.append(character)
        }
        return quoted
    }
}
