/// The types of FHIR R4 with bridges to Foundation's: `Date`, `DateComponents`, `Decimal`, `Data`, `URL`.
@_exported import FHIRModel
@_exported import Foundation
