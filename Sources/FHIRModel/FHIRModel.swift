/// The types of FHIR R4: what an app imports that needs no validator.
@_exported import Diagnostics
@_exported import FHIRModelClinical
@_exported import FHIRModelConformance
@_exported import FHIRModelCore
@_exported import FHIRModelSpecialized
@_exported import FHIRPrimitives
@_exported import FHIRTree
