// What the types of this module speak of comes with it.
@_exported import Diagnostics
@_exported import FHIRPrimitives
@_exported import FHIRTree
@_exported import JapaneseRecords
