import Experiments
import Model

/// A file of an export that a package describes.
public struct ExportedFile: Hashable, Sendable {
  /// Within the folder.
  public let path: String
  public let bytes: Int
  /// SHA-256, in hexadecimal.
  public let digest: String
  public let mediaType: String

  public init(path: String, bytes: Int, digest: String, mediaType: String) {
    self.path = path
    self.bytes = bytes
    self.digest = digest
    self.mediaType = mediaType
  }
}

extension RunExport {
  private var licence: JSONValue {
    .array([
      .members([
        "name": .string("CC0-1.0"), "title": .string("CC0 1.0"),
        "path": .string("https://creativecommons.org/publicdomain/zero/1.0/"),
      ])
    ])
  }

  /// `datapackage.json`: a Frictionless data package of the international CSV files, with the data
  /// dictionary.
  public var dataPackage: JSONValue {
    .members([
      "profile": .string("tabular-data-package"),
      "name": .string("balans-run-\(run.result.run)"),
      "title": .string("Balans, run \(run.result.run)"),
      "description": .string("Synthetic households only; no figure is about a person."),
      "version": .string(run.result.balans),
      "licenses": licence,
      "resources": .array(described.map(resource)),
      "indicators": .array(
        indicators.map {
          .members([
            "name": .string($0.id), "title": $0.label.json, "unit": .string($0.unit),
            "numerator": .string($0.numeratorText), "denominator": .string($0.denominatorText),
          ])
        }),
    ])
  }

  private func resource(_ table: ExportTable) -> JSONValue {
    .members([
      "profile": .string("tabular-data-resource"),
      "name": .string(table.name), "path": .string("csv/\(table.name).csv"),
      "title": .string(table.title.en), "title_nl": .string(table.title.nl),
      "format": .string("csv"), "mediatype": .string("text/csv"), "encoding": .string("utf-8"),
      "schema": .members([
        "fields": .array(
          table.columns.map {
            .members([
              "name": .string($0.name), "type": .string($0.schemaType),
              "title": .string($0.label.en), "title_nl": .string($0.label.nl),
              "constraints": .members(["required": .boolean($0.isRequired)]),
            ])
          }),
        "missingValues": .array([.string("")]),
        "primaryKey": .array(table.key.map(JSONValue.string)),
      ]),
    ])
  }

  /// `csv-metadata.json`: the same for CSV on the Web.
  public var webMetadata: JSONValue {
    .members([
      "@context": .string("http://www.w3.org/ns/csvw"),
      "tables": .array(
        described.map { table in
          .members([
            "url": .string("csv/\(table.name).csv"),
            "tableSchema": .members([
              "columns": .array(
                table.columns.map {
                  .members([
                    "name": .string($0.name), "titles": .string($0.name),
                    "datatype": .string($0.webType),
                    "dc:description": .string($0.label.en),
                    "required": .boolean($0.isRequired),
                  ])
                }),
              "primaryKey": .array(table.key.map(JSONValue.string)),
            ]),
          ])
        }),
    ])
  }

  /// `ro-crate-metadata.json`: what was run, on what, with which outcome (Process Run Crate 0.5).
  ///
  /// - Parameter date: the day of the export, such as `2019-07-01`; the run itself has no time.
  public func crate(_ files: [ExportedFile], date: String) -> JSONValue {
    let root = JSONValue.members([
      "@id": .string("./"), "@type": .string("Dataset"),
      "name": .string("Balans, run \(run.result.run)"),
      "description": .string(
        "Results of an agent-based simulation of enforcement policies under the Dutch "
          + "Participation Act. Synthetic households only."),
      "datePublished": .string(date),
      "license": reference("https://creativecommons.org/publicdomain/zero/1.0/"),
      "conformsTo": reference("https://w3id.org/ro/wfrun/process/0.5"),
      "hasPart": .array(files.map { reference($0.path) }),
      "mentions": reference("#run"),
    ])
    let action = JSONValue.members([
      "@id": .string("#run"), "@type": .string("CreateAction"),
      "name": .string("Run \(run.result.run) of Balans"),
      "description": .string("The question is in request.json, in canonical form."),
      "instrument": reference("#balans"), "agent": reference("#authors"),
      "endTime": .string(date),
      "object": .array([reference("request.json")]),
      "result": .array(files.filter { $0.path != "request.json" }.map { reference($0.path) }),
      "actionStatus": reference("http://schema.org/CompletedActionStatus"),
    ])
    return .members([
      "@context": .array([
        .string("https://w3id.org/ro/crate/1.1/context"),
        .string("https://w3id.org/ro/terms/workflow-run/context"),
      ]),
      "@graph": .array(
        [descriptor, root, action] + things
          + files.map { file in
            .members([
              "@id": .string(file.path), "@type": .string("File"),
              "name": .string(file.path), "encodingFormat": .string(file.mediaType),
              "contentSize": .string("\(file.bytes)"), "sha256": .string(file.digest),
            ])
          }),
    ])
  }

  private var descriptor: JSONValue {
    .members([
      "@id": .string("ro-crate-metadata.json"), "@type": .string("CreativeWork"),
      "conformsTo": .array([reference("https://w3id.org/ro/crate/1.1")]),
      "about": reference("./"),
    ])
  }

  /// The program, the profile, the licence and who is behind the program.
  private var things: [JSONValue] {
    [
      .members([
        "@id": .string("#balans"), "@type": .string("SoftwareApplication"),
        "name": .string("Balans"), "url": .string("#balans"),
        "softwareVersion": .string("\(run.result.balans) (results revision \(resultsRevision))"),
      ]),
      .members([
        "@id": .string("https://w3id.org/ro/wfrun/process/0.5"), "@type": .string("CreativeWork"),
        "name": .string("Process Run Crate"), "version": .string("0.5"),
      ]),
      .members([
        "@id": .string("https://creativecommons.org/publicdomain/zero/1.0/"),
        "@type": .string("CreativeWork"), "name": .string("CC0 1.0"),
        "description": .string("No rights reserved."),
      ]),
      .members([
        "@id": .string("#authors"), "@type": .string("Organization"),
        "name": .string("The Balans authors"),
      ]),
    ]
  }

  private func reference(_ id: String) -> JSONValue { .members(["@id": .string(id)]) }
}
