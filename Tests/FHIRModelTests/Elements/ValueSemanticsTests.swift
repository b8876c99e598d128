import FHIRModel
import TestSupport
import Testing

@Suite("structs are values")
struct ValueSemanticsTests {
    private func edit(_ patient: inout R4.Patient, _ random: inout SplitMix64) {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: patient.birthDate = FHIRDate(year: Int.random(in: 1900...2020, using: &random))
        case 1: patient.meta = R4.Meta(profile: [.init(FHIRCanonical("http://example.jp/\(random.next())"))])
        case 2: patient.meta?.tag.append(R4.Coding(code: "t\(random.next())"))
        case 3: patient.name.append(R4.HumanName(family: "襷野", given: [.init("走太\(random.next())")]))
        case 4: patient.$gender.extension.append(R4.Extension(url: "http://example.jp/e", value: .boolean(true)))
        case 5: patient.contained.append(R4.Basic(id: "b"))
        case 6:
            patient.managingOrganization =
                patient.managingOrganization == nil ? R4.Reference(to: "Organization/1") : nil
        case 7: patient.$birthDate.id = patient.$birthDate.id.map { $0 + "x" } ?? "b"
        case 8: if !patient.name.isEmpty { patient.name[0].given.append(.init("走太", id: "g", extension: [])) }
        case 9: add("x\(random.next())", to: &patient.unknownElements)
        case 10:
            guard var basic = patient.contained.first as? R4.Basic else { return }
            add("y", to: &basic.unknownElements)
            basic.$created.extension.append(R4.Extension(url: "http://example.jp/e"))
            patient.contained[0] = basic
        default: patient.deceased = .dateTime(.init(FHIRDateTime("2020")))
        }
    }

    private func add(_ name: String, to unknown: inout UnknownElements) {
        if let member = try? UnknownElement(name: name, json: "[1.0]") { unknown.append(member) }
    }

    /// What a task reads while others change their copies.
    private func read(_ patient: R4.Patient) -> Int {
        let basic = patient.contained.first as? R4.Basic
        return patient.$birthDate.extension.count + patient.name.flatMap(\.given).compactMap(\.id).count
            + patient.unknownElements.members.count + (basic?.unknownElements.members.count ?? 0)
            + (basic?.$created.extension.count ?? 0) + "\(patient)".utf8.count + (patient == patient ? 1 : 0)
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

    @Test("tasks may read one value and change their own copies at once")
    func tasks() async throws {
        var start = R4.Patient(
            id: "p", meta: R4.Meta(tag: [R4.Coding(code: "a")]), contained: [R4.Basic(id: "b", created: "2024")],
            name: [R4.HumanName(family: "襷野", given: [.init("走太", id: "g", extension: [])])], birthDate: "1980")
        start.$birthDate.extension = [R4.Extension(url: "http://example.jp/e", value: .boolean(true))]
        add("x", to: &start.unknownElements)
        let shared = start, before = shared.json(), readings = read(shared)
        let results = await withTaskGroup(of: (json: [UInt8], isSteady: Bool).self) { group in
            for seed in 0..<8 as Range<UInt64> {
                group.addTask {
                    var random = SplitMix64(state: seed % 2), own = shared, isSteady = true
                    for _ in 0..<200 {
                        edit(&own, &random)
                        isSteady = isSteady && read(shared) == readings && read(own) > 0
                    }
                    return (own.json(), isSteady)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(results.map(\.json)).count == 2 && results.allSatisfy(\.isSteady) && shared.json() == before)
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
