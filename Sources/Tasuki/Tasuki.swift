/// Everything of the library: what an app imports.
@_exported import Diagnostics
@_exported import FHIRDefinitions
@_exported import FHIRModel
@_exported import FHIRPath
@_exported import FHIRTree
@_exported import FHIRValidation
@_exported import JapaneseFormats
@_exported import JapaneseProfiles
@_exported import JapaneseRecords
@_exported import UCUM
