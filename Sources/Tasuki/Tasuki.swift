/// Everything an app imports: the tree, the definitions, the validator and their findings.
@_exported import Diagnostics
@_exported import FHIRDefinitions
@_exported import FHIRTree
@_exported import FHIRValidation
