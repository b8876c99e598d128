/// The rules of the Japanese guides that their profiles cannot say.
enum GuideRules {
    static let all: [any ResourceRule.Type] =
        ChartSharing.rules + EPrescription.rules + HealthCheckup.rules + [MunicipalCheckup.self]
}
