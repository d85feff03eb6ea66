"""Writes golden/kinds/*.json, or with --check says which of them differ from what is worked out."""

import sys

sys.dont_write_bytecode = True

import charges
import days
import default
import early
import field
import kinds
import rates
import refused

FAMILIES = [m.FAMILY for m in (kinds, rates, days, charges, early, default, refused, field)]


def main(arguments):
    different = []
    for family in FAMILIES:
        path, text = family.path(), family.text()
        if arguments == ["--check"]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                different.append(path.name)
        else:
            path.write_text(text, encoding="utf-8")
            print(f"{path.name}: {len(family.cases)} cases")
    for name in different:
        print(f"{name} is not what is worked out", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
