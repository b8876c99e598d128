import FHIRModel
import Testing

@Suite("descriptions are fit for a log")
struct DescriptionTests {
    private static let name = R4.HumanName(family: "secret", given: [.init("secret", id: "secret", extension: [])])
    private static let value = R4.OpenValue.string(.init("secret"))
    private static let patient: R4.Patient = {
        var patient = R4.Patient(
            id: "secret", contained: [R4.Basic(id: "secret")], name: [name, name], birthDate: "1980-11",
            deceased: .dateTime(.init(FHIRDateTime("1980-11"))))
        patient.$birthDate.extension = [R4.Extension(url: "secret", value: value)]
        if let member = try? UnknownElement(name: "mood", json: #""secret""#) { patient.unknownElements.append(member) }
        return patient
    }()

    private static let texts: [(shown: String, expected: String)] = [
        ("\(patient)", "Patient(id, contained[1], name[2], birthDate, _birthDate, deceasedDateTime, mood)"),
        ("\([name])", "[HumanName(family, given[1], _given[1])]"),
        ("\(Optional(name) as Any)", "Optional(HumanName(family, given[1], _given[1]))"),
        ("\(["a": name])", #"["a": HumanName(family, given[1], _given[1])]"#),
        ("\(patient.$birthDate)", "FHIRDate(value, extension[1])"),
        ("\(name.given)", "[String(value, id)]"),
        ("\(FHIRPrimitive<String>())", "String()"),
        ("\(value)", "string(String(value))"),
        ("\(patient.deceased as Any)", "Optional(dateTime(FHIRDateTime(value)))"),
        ("\([R4.OpenValue.humanName(name)])", "[humanName(HumanName(family, given[1], _given[1]))]"),
        ("\(patient.unknownElements)", "UnknownElements(mood)"),
        ("\(patient.unknownElements.members)", "[UnknownElement(mood)]"),
        ("\(patient.contained)", "[Basic(id)]"),
        ("\(R4.UnknownResource(resourceType: "secret"))", "Resource()"),
    ]

    @Test("they name types and elements", arguments: texts)
    func names(shown: String, expected: String) { #expect(shown == expected) }

    @Test("none shows a value, however it is asked for")
    func noValue() {
        let values: [Any] = [
            Self.patient, Self.name, Self.value, Self.patient.$birthDate, Self.name.given, Self.patient.unknownElements,
            ResourceBox(wrappedValue: Self.patient), ResourceList(wrappedValue: [Self.patient]),
            Boxed(wrappedValue: Self.name), (1, Self.patient),
            Result<R4.Patient, FHIRDecodingError>.success(Self.patient),
            R4.Bundle(type: .collection, resources: [Self.patient]),
        ]
        for value in values {
            for text in ["\(value)", String(reflecting: value), "\([value])", "\(Optional(value) as Any)"] {
                #expect(!text.contains("secret") && !text.contains("1980"), "\(type(of: value))")
            }
        }
    }

    @Test("every type of choice and every data type keeps to it", arguments: 0..<50 as Range<UInt64>)
    func choices(seed: UInt64) throws {
        let parameters = try R4.Observation(json: RandomElement.resource("Observation", seed: seed))
        let text = "\([parameters]) \(parameters.value as Any) \(parameters.effective as Any) \(parameters.component)"
        #expect(!text.contains("entered-in-error") && !text.contains("example.jp") && !text.contains("襷"))
    }

    @Test("a debugger sees the values")
    func mirrors() {
        #expect(Self.patient.customMirror.children.first?.label == "resourceType")
        var dumped = ""
        dump(Self.patient, to: &dumped)
        #expect(dumped.contains("secret") && dumped.contains("1980-11"))
        for value: Any in [Self.value, Self.name.given, Self.patient.unknownElements] {
            var dumped = ""
            dump(value, to: &dumped)
            #expect(dumped.contains("secret"))
        }
    }
}
