// The records and files that are converted come with the conversions.
@_exported import JapaneseFormats
