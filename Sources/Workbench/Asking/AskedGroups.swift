import Model

/// The groups for which every answer is split.
enum AskedGroups {
  static let all: [Group] = [
    .capacity1, .capacity2, .capacity3, .capacity4, .capacity5, .single, .singleParent, .couple,
  ]
}
