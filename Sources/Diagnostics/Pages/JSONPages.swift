/// The pages of the JSON reader's codes.
let jsonPages: [DiagnosticPage] = []
