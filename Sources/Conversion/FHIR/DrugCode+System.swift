import FHIRTree
import JapaneseFormats
import JapaneseRecords

extension DrugCode {
    /// The system of the code's list; HOT codes have one for each length.
    var system: SystemName? {
        switch kind {
        case .receipt: .receiptDrug
        case .priceList: .priceListDrug
        case .yj: .yj
        case .generic: .genericDrug
        case .hot:
            switch code.utf8.count {
            case 7: .hot7
            case 9: .hot9
            case 13: .hot13
            default: nil
            }
        }
    }

    /// The systems, those first that a prescription prefers; the service's form takes the first three kinds alone, and
    /// has no place for the others, which are read so that this is told.
    static func systems(for usageCodes: Prescription.Usage.CodeKind) -> [(SystemName, Kind)] {
        usageCodes == .service ? service : symbols
    }

    private static let symbols: [(SystemName, Kind)] = [
        (.yj, .yj), (.receiptDrug, .receipt), (.hot13, .hot), (.hot9, .hot), (.hot7, .hot),
        (.priceListDrug, .priceList), (.genericDrug, .generic),
    ]
    private static let service: [(SystemName, Kind)] = [
        (.yj, .yj), (.receiptDrug, .receipt), (.genericDrug, .generic), (.hot13, .hot), (.hot9, .hot), (.hot7, .hot),
        (.priceListDrug, .priceList),
    ]
}

extension FHIRDecimal {
    /// Without zeros behind the decimals.
    var plain: FHIRDecimal { FHIRDecimal(nativeText) ?? self }
}
