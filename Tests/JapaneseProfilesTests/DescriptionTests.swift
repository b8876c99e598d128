import JapaneseProfiles
import Testing

@Test("a profiled resource is described without its values")
func profileDescription() {
    var request = CLINS.MedicationRequest(unchecked: R4.MedicationRequest(id: "secret"))
    request.base.note = [R4.Annotation(text: "secret")]
    #expect("\(request)" == "CLINS.MedicationRequest: MedicationRequest(id, note[1])")
    #expect("\([request])" == "[\(request)]" && String(reflecting: request) == "\(request)")
    #expect("\(Optional(request) as Any)" == "Optional(\(request))")
    var dumped = ""
    dump(request, to: &dumped)
    #expect(dumped.contains("secret"))
}
