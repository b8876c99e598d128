import TestSupport
import Testing

private let record = #"""
    {"resourceType": "Observation", "status": "final", "code": {"coding": [
    {"system": "http://hospital.example.jp/ward", "code": "E9", "display": "東9病棟"}]}}
    """#

@Suite("validate --code-list")
struct ValidateCodeListTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func run(_ option: String, _ list: String, name: String = "ward.csv") throws -> Run {
        let path = try folder.write(list, to: name)
        return Run(words: ["validate", "--no-source", option, path, "-"], input: Array(record.utf8))
    }

    @Test("a code that a whole list lacks is unknown, one that a part lacks is not")
    func codes() throws {
        let other = "system,code,display\nhttp://hospital.example.jp/ward,E3,東3病棟\n"
        #expect(try run("--code-list", other).output.contains("Observation.code.coding[0]"))
        #expect(try !run("--code-list-part", other).output.contains(": error "))
        let same = "http://hospital.example.jp/ward\tE9\t東9病棟\n"
        let known = try run("--code-list", same, name: "ward.tsv")
        #expect(known.status == 0)
        #expect(known.output.hasSuffix("1 file, 1 record: 0 errors, 0 warnings\n"), "\(known.output)")
    }

    @Test("a bad line is told with its place, a bad list ends the run")
    func faults() throws {
        let line = try run("--code-list", "http://hospital.example.jp/ward,E9,東9病棟\nward,E3\n")
        #expect(line.status == 0)
        #expect(line.output.contains("ward.csv:2:1: warning VAL-0581\n"), "\(line.output)")
        #expect(line.output.hasSuffix("; code lists: 0 errors, 1 warning\n"))
        let list = try run("--code-list", "display,valueset\na,b\n")
        #expect(list.status == 2)
        #expect(list.output.contains("fatal VAL-0580") && list.output.contains("0 files, 0 records"))
        #expect(Run("validate", "--code-list", folder.path + "/none.csv", "-").status == 2)
    }
}
