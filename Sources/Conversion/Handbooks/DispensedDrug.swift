import JapaneseRecords

/// A drug of a dispensing, with what is said of its RP.
struct DispensedDrug {
    let dispensing: Dispensing
    let rp: Dispensing.RP
    let drug: Dispensing.Drug

    /// What its amount means; `nil` where the source gives no form, so that it means nothing for sure.
    var meaning: DosageForm.AmountMeaning? { rp.form?.amountMeaning }

    /// All that is handed out, in the drug's unit; `nil` if it is not known.
    ///
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, records 201 and 301, 用量 and 調剤数量.
    var total: FHIRDecimal? {
        guard let amount = drug.amount, let meaning else { return nil }
        let count = meaning == .handedOut ? rp.quantity ?? 1 : rp.quantity
        guard let count else { return nil }
        return count == 1 ? amount : amount.multiplied(by: FHIRDecimal(count))?.plain
    }

    /// The quantity in words where no element says it.
    var quantityNote: String? {
        guard let quantity = rp.quantity else { return nil }
        switch meaning {
        case .single: return String(quantity) + HandbookWord.times
        case .handedOut: return quantity == 1 ? nil : QuantityNote.dispensed.text(quantity)
        case .daily, nil: return nil
        }
    }

    /// A generic name without a code, in words.
    var genericNote: String? {
        guard let generic = drug.genericName, generic.code == nil, let name = generic.name else { return nil }
        return HandbookWord.genericName + name
    }
}
