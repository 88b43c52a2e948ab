"""Turns Vega-Lite specifications into SVG: JSON {id: specification} in, JSON {id: svg} out.

`bundle FILE` writes the script that draws the same charts in a browser. Exit code 3: vl-convert
is not installed.
"""

import json
import sys

try:
    import vl_convert
except ImportError:
    sys.exit(3)

def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "bundle":
        script = vl_convert.javascript_bundle(vl_version=VERSION)
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write(script)
        return
    charts = json.load(sys.stdin)
    drawn = {
        name: vl_convert.vegalite_to_svg(specification, vl_version=VERSION)
        for name, specification in charts.items()
    }
    json.dump(drawn, sys.stdout)


VERSION = "6.4"

if __name__ == "__main__":
    main()
