import ArgumentParser

/// With what replicates are run, what is told meanwhile, and where they are kept.
struct RunningOptions: ParsableArguments {
  @Option(help: "How many threads; no result depends on it. (default: all)")
  var threads: Int?

  @Flag(help: "Tell the progress also where there is no terminal.")
  var progress = false

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is \(threads); expected 1 to 1024")
    }
  }
}
