print("SchemaCompiler")
