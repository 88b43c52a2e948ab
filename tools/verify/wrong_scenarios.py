"""Writes scenario files that are each wrong in one named way; always the same ones.

`cases()` gives (name, text, how): "schema" for what a JSON Schema can see, "beyond" for what it cannot.
"""
HEAD = 'schema: balans-scenario/1\nid: wrong\ntitle: {nl: fout, en: wrong}\nextends: almere-2019\n'


def cases(schema):
    found = []

    def add(name, text, how="schema"):
        found.append((name, text, how))

    for key in ["schema", "id", "title"]:
        kept = [line for line in HEAD.splitlines() if not line.startswith(key + ":")]
        add(f"lacks {key}", "\n".join(kept) + "\n")
    for name, old, new in [
        ("schema of another kind", "balans-scenario/1", "balans-route/1"),
        ("schema of another version", "balans-scenario/1", "balans-scenario/2"),
        ("id with capitals", "id: wrong", "id: Wrong"),
        ("id with a space", "id: wrong", "id: a b"),
        ("id with a path", "id: wrong", "id: ../wrong"),
        ("id too long", "id: wrong", "id: " + "a" * 65),
        ("id is a list", "id: wrong", "id: [wrong]"),
        ("title without Dutch", "{nl: fout, en: wrong}", "{en: wrong}"),
        ("title without English", "{nl: fout, en: wrong}", "{nl: fout}"),
        ("title is a text", "{nl: fout, en: wrong}", "wrong"),
        ("title in a third language", "{nl: fout, en: wrong}", "{nl: fout, en: wrong, de: falsch}"),
        ("title is empty", "{nl: fout, en: wrong}", '{nl: "", en: wrong}'),
        ("extends is a list", "extends: almere-2019", "extends: [almere-2019]"),
        ("extends is a map", "extends: almere-2019", "extends: {id: almere-2019}"),
    ]:
        add(name, HEAD.replace(old, new))
    for key in ["lever", "Levers", "hevels", "param", "lang", "seed", "month", "policies"]:
        add(f"unknown key {key}", HEAD + f"{key}: {{}}\n")
    for key, low, high in [("months", 1, 600), ("warmup_months", 0, 600), ("replicates", 2, 100000)]:
        for value in [low - 1, high + 1, "many", "1.5", "[1]", "{a: 1}", '"12"', "true"]:
            add(f"{key}: {value}", HEAD + f"{key}: {value}\n")
    for value in ["2019", "2019-13", "2019-00", "2019-07-01", "juli", "[2019-07]"]:
        add(f"start: {value}", HEAD + f"start: {value}\n")
    for value in ["{}", "{households: 9}", "{households: 3000000}", "{households: veel}",
                  "{household: 100}", "almere", "{file: [a]}"]:
        add(f"municipality: {value}", HEAD + f"municipality: {value}\n")
    for value in ["{as_of: 2019}", "{as_of: 2019-13-01}", "{regime: fraude}", "{ordinance: Parijs}",
                  "{date: 2019-07-01}", "2019-07-01", "{changes: {0: {as_of: 2019-07-01}}}",
                  "{changes: {600: {as_of: 2019-07-01}}}"]:
        add(f"law: {value}", HEAD + f"law: {value}\n")
    for value in ["3", "[3]", "[{kind: storm, from: 1, to: 2}]",
                  "[{kind: capacity_loss, from: 1, to: 2}]", "[{kind: recession, from: 1, to: 2}]",
                  "[{kind: capacity_loss, from: 1, to: 2, share: 2}]",
                  "[{kind: recession, from: 1, to: 2, exits: 1}]",
                  "[{kind: capacity_loss, from: 1, to: 2, share: 0.1, roles: [baas]}]"]:
        add(f"shocks: {value}", HEAD + f"shocks: {value}\n")
    levers = schema["properties"]["levers"]["properties"]
    for number, (path, rule) in enumerate(levers.items()):
        choice = rule["anyOf"][0]
        ways = ["diep", '"0.5"', "[1]", "{}", "{600: 0}", "{x: 0}"]
        if "maximum" in choice:
            ways.append(str(choice["maximum"] + 1))
        if "minimum" in choice:
            ways.append(str(choice["minimum"] - 1))
        value = ways[number % len(ways)]
        add(f"{path}: {value}", HEAD + f"levers: {{{path}: {value}}}\n")
    add("unknown lever", HEAD + "levers: {control.dept: 0.5}\n")
    add("unknown parameter", HEAD + "parameters: {exit.under_one_yaer: 0.5}\n")
    add("parameter is a text", HEAD + "parameters: {exit.under_one_year: much}\n")
    found[:] = found[:100] if len(found) >= 100 else found
    shocks = "[{kind: recession, from: 9, to: 3, arrivals: 0.1}]"
    for name, text in [
        ("extends itself", HEAD.replace("extends: almere-2019", "extends: wrong")),
        ("extends what is not there", HEAD.replace("almere-2019", "almere-2091")),
        ("extends outside its folder", HEAD.replace("extends: almere-2019", "extends: ../../x.yaml")),
        ("nothing to run: no base, no size", HEAD.replace("extends: almere-2019\n", "")),
        ("no law on that day", HEAD + "law: {as_of: 2012-01-01}\n"),
        ("a day that is not in the calendar", HEAD + "law: {as_of: 2019-02-31}\n"),
        ("a shock that ends before it begins", HEAD + f"shocks: {shocks}\n"),
        ("two recessions that are too much together", HEAD + "shocks: [" + ", ".join(
            ["{kind: recession, from: 1, to: 9, arrivals: 0.4}"] * 6) + "]\n"),
        ("a municipality's file that is not there", HEAD + "municipality: {file: nowhere}\n"),
        ("a route's file that is not there", HEAD + "municipality: {route: nowhere}\n"),
        ("a value of a law that does not exist", HEAD + "law: {values: {no.such: 1}}\n"),
        ("a key twice", HEAD + "months: 12\nmonths: 24\n"),
        ("an anchor", HEAD + "levers: &a {}\n"),
    ]:
        add(name, text, "beyond")
    return found
