/// The version that `tasuki --version` prints.
let tasukiVersion = "0.1.0"
