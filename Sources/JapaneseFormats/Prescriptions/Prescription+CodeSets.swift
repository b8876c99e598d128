import JapaneseRecords

extension Prescription {
    /// The same prescription in the code sets of a form: symbols take all codes of usages, or none; the service's form
    /// always has one of its list, whose dummy code stands for words alone; a drug loses a code of a list that the form
    /// has not.
    ///
    /// The service's list has the codes of JAMI; which of them it lacks, only the list itself says.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 用法コード種別; 電子処方箋管理サービス
    ///   記録条件仕様（処方編）Ver.2.4, 用法コード種別, 薬品コード種別; 電子処方箋用法マスタ, ダミーコード.
    func inCodeSets(of kind: TaggedKind) -> Prescription {
        var result = self
        let drugKinds = kind.layout.record(201)?.fields[3].codes.map(\.code) ?? []
        for rp in result.rps.indices {
            if kind.format == .servicePrescription { result.rps[rp].usage = rps[rp].usage.ofService }
            for drug in result.rps[rp].drugs.indices {
                guard let code = result.rps[rp].drugs[drug].code else { continue }
                let written = CodeTable.drugCodes.code(of: code.kind)
                if !drugKinds.contains(where: { $0 == written }) { result.rps[rp].drugs[drug].code = nil }
            }
        }
        return result
    }
}

extension Prescription {
    /// A prescription of the service's form with usages as symbols have them: codes of JAMI, and none for words alone.
    package var withJAMIUsages: Prescription {
        var result = self
        for rp in result.rps.indices where rps[rp].usage.codeKind == .service {
            let code = rps[rp].usage.code, isDummy = code == Usage.dummyCode
            (result.rps[rp].usage.codeKind, result.rps[rp].usage.code) = isDummy ? (nil, nil) : (.jami, code)
        }
        return result
    }
}

extension Prescription.Usage {
    /// The same usage with a code of the service's list.
    fileprivate var ofService: Prescription.Usage {
        guard code != nil || text != nil else { return self }
        var usage = self
        (usage.codeKind, usage.code) = (.service, code ?? Self.dummyCode)
        return usage
    }
}
