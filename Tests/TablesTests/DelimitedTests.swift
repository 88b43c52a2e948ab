import Tables
import Testing

@Suite("Tables as lines of text")
struct DelimitedTests {
  private static let table = DataTable(
    "t",
    [
      .init("name", .text(["a,b", "c;d", "say \"x\"\n", nil, "=1+1"])),
      .init("n", .integer([1, -2, nil, 4, 5])),
      .init("x", .number([0.25, -0.0, nil, .infinity, 1e-9])),
    ])

  @Test("International: commas, points, quotes where needed, nothing for what is missing")
  func international() {
    #expect(
      Delimited.international.text(of: Self.table)
        == "name,n,x\n\"a,b\",1,0.25\nc;d,-2,0\n\"say \"\"x\"\"\n\",,\n,4,\n=1+1,5,1e-09\n")
  }

  @Test("Dutch: a mark, semicolons, decimal commas")
  func dutch() {
    #expect(
      Delimited.dutch.text(of: Self.table)
        == "\u{FEFF}name;n;x\na,b;1;0,25\n\"c;d\";-2;0\n\"say \"\"x\"\"\n\";;\n;4;\n'=1+1;5;1e-09\n"
    )
  }
}
