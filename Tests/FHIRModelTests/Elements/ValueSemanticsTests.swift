import FHIRModel
import TestSupport
import Testing

@Suite("structs are values")
struct ValueSemanticsTests {
    private func edit(_ patient: inout R4.Patient, _ random: inout SplitMix64) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: patient.birthDate = FHIRDate(year: Int.random(in: 1900...2020, using: &random))
        case 1: patient.meta = R4.Meta(profile: [.init(FHIRCanonical("http://example.jp/\(random.next())"))])
        case 2: patient.meta?.tag.append(R4.Coding(code: "t\(random.next())"))
        case 3: patient.name.append(R4.HumanName(family: "襷野", given: [.init("走太\(random.next())")]))
        case 4: patient.$gender.extension.append(R4.Extension(url: "http://example.jp/e", value: .boolean(true)))
        case 5: patient.contained.append(R4.Basic(id: "b"))
        case 6:
            patient.managingOrganization =
                patient.managingOrganization == nil ? R4.Reference(to: "Organization/1") : nil
        default: patient.deceased = .dateTime(.init(FHIRDateTime("2020")))
        }
    }

    @Test("a change never shows in a copy", arguments: 0..<50 as Range<UInt64>)
    func copies(seed: UInt64) {
        var random = SplitMix64(state: seed)
        var patient = R4.Patient(id: "p")
        var copies: [(R4.Patient, [UInt8])] = []
        for _ in 0..<30 {
            copies.append((patient, patient.json()))
            edit(&patient, &random)
        }
        for (copy, json) in copies { #expect(copy.json() == json) }
    }

    @Test("tasks may change their own copies at once")
    func tasks() async {
        let shared = R4.Patient(id: "p", meta: R4.Meta(tag: [R4.Coding(code: "a")]), name: [R4.HumanName(family: "襷野")])
        let before = shared.json()
        let results = await withTaskGroup(of: [UInt8].self) { group in
            for seed in 0..<8 as Range<UInt64> {
                group.addTask {
                    var random = SplitMix64(state: seed % 2), own = shared
                    for _ in 0..<200 { edit(&own, &random) }
                    return own.json()
                }
            }
            return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(results.count == 2 && shared.json() == before)
    }

    @Test("a primitive's id and extensions stand beside its value")
    func companions() throws {
        var patient = R4.Patient(birthDate: "1980-04")
        #expect(patient.$birthDate.extension.isEmpty)
        patient.$birthDate.id = "b"
        #expect(patient.jsonText() == #"{"resourceType":"Patient","birthDate":"1980-04","_birthDate":{"id":"b"}}"#)
        patient.birthDate = nil
        #expect(patient.jsonText() == #"{"resourceType":"Patient","_birthDate":{"id":"b"}}"#)
        patient.$birthDate.id = nil
        #expect(patient == R4.Patient())
        patient.name = [R4.HumanName(given: ["走太", "次郎"])]
        patient.name[0].given[1].extension = [R4.Extension(url: "u")]
        #expect(patient.name[0].given.values == ["走太", "次郎"])
        #expect(
            patient.jsonText()
                == #"{"resourceType":"Patient","name":[{"given":["走太","次郎"],"_given":[null,{"extension":[{"url":"u"}]}]}]}"#
        )
    }

}
