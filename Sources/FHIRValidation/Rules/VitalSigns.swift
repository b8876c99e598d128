import FHIRTree

/// The profiles that R4 asks of Observations of vital signs, whether or not these name them: an Observation of one of
/// these measurements must meet its profile, and have the LOINC code of the profile beside a more special one.
///
/// The profile is found by the code: that of the profile itself, or one that LOINC or SNOMED CT give to the same
/// measurement at a certain place or by a certain method.
///
/// - Source: FHIR R4 (4.0.1), observation-vitalsigns.html, for the first LOINC code of each profile. The others have
///   the same Component in LOINC (loinc.org: breaths, heart beat, oxygen saturation, body temperature, body height,
///   head circumference, body weight, body mass index, blood pressure panel) with a System or Method of their own;
///   those of SNOMED CT (International Edition, browser.ihtsdotools.org) are its observable entities for the same
///   measurements, such as 86290005 respiratory rate and 386725007 body temperature.
enum VitalSigns {
    private static let base = "http://hl7.org/fhir/StructureDefinition/"
    private static let loinc: [String: String] = table([
        ("vitalspanel", "85353-1"),
        ("resprate", "9279-1 19840-8 33438-3 76170-0 76171-8 76172-6"),
        ("heartrate", "8867-4 8889-8 8890-6 8891-4 8892-2 8893-0 40443-4 55425-3 68999-2 69000-8 69001-6 76282-3"),
        ("oxygensat", "2708-6 59408-5 20564-1 2709-4 2710-2 2713-6 51733-4"),
        (
            "bodytemp",
            "8310-5 8309-7 8328-7 8329-5 8330-3 8331-1 8332-9 8333-7 8334-5 60834-9 60836-4 60838-0 75539-7 76011-6"
        ),
        ("bodyheight", "8302-2 3137-7 3138-5 8306-3 8308-9"),
        ("headcircum", "9843-4 8287-5"),
        ("bodyweight", "29463-7 3141-9 3142-7 8350-1 8351-9 75292-3 79348-9"),
        ("bmi", "39156-5 89270-3"),
        ("bp", "85354-9 35094-2 55284-4 8459-0 76534-7"),
    ])
    private static let snomed: [String: String] = table([
        ("resprate", "86290005"), ("oxygensat", "431314004 442476006"), ("bodytemp", "386725007 276885007"),
        ("bodyheight", "50373000"), ("headcircum", "363812007"), ("bmi", "60621009"), ("bp", "271649006 271650006"),
    ])

    private static func table(_ rows: [(profile: String, codes: String)]) -> [String: String] {
        Dictionary(
            rows.flatMap { row in row.codes.split(separator: " ").map { (String($0), base + row.profile) } }
        ) { first, _ in first }
    }

    private static let code = ElementName("code")
    private static let loincURL = Array("http://loinc.org".utf8), snomedURL = Array("http://snomed.info/sct".utf8)

    /// The root of the profile for an Observation; `nil` for one of another kind.
    static func element(for observation: Int, walk: inout Walk) -> ProfileElement? {
        guard let concept = walk.child(of: observation, named: code), walk.tape[concept].kind == .object,
            let list = walk.child(of: concept, named: TermName.coding), walk.tape[list].kind == .array
        else { return nil }
        var entry = list + 1
        while entry < walk.tape[list].next {
            defer { entry = walk.tape[entry].next }
            guard walk.tape[entry].kind == .object else { continue }
            let coding = walk.coding(at: entry)
            guard coding.system >= 0, coding.code >= 0, walk.tape[coding.code].kind == .string,
                walk.tape[coding.system].kind == .string
            else { continue }
            let system = walk.tape.text(coding.system)
            let isLOINC = system.elementsEqual(loincURL)
            guard isLOINC || system.elementsEqual(snomedURL) else { continue }
            let text = walk.document.node(at: coding.code).string ?? ""
            guard let profile = (isLOINC ? loinc : snomed)[text] else { continue }
            return walk.store.profileElement(profile)
        }
        return nil
    }
}
