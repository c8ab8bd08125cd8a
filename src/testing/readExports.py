"""For tests: reads a folder of exports with Python's csv and NetworkX, and tells what they found as JSON.

python3 readExports.py tables|graphml|gexf|cytoscape <folder> <story id>
"""

import csv
import json
import sys

# A script's own folder comes first in the path; nothing here may be taken for a library.
sys.path.pop(0)


def read_table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, strict=True)
    return {"header": header, "rows": rows}


def read_tables(stem):
    names = ("entities", "relations", "quotes")
    return {name: read_table(f"{stem}.{name}.csv") for name in names}


def read_graph(kind, stem, first, last):
    import networkx

    if kind == "graphml":
        graph = networkx.read_graphml(f"{stem}.graphml", force_multigraph=True)
    elif kind == "gexf":
        graph = networkx.read_gexf(f"{stem}.gexf")
    else:
        with open(f"{stem}.cytoscape.json", encoding="utf-8") as file:
            graph = networkx.cytoscape_graph(json.load(file))
    fields = ("label", f"label_{last}", f"sentence_{first}", f"sentence_{last}", "evidence", "evidence_spans")
    return {
        "directed": graph.is_directed(),
        "nodes": [[node, data.get("label"), data.get(f"label_{last}")] for node, data in graph.nodes(data=True)],
        "edges": [[start, end, *(data.get(field) for field in fields)] for start, end, data in graph.edges(data=True)],
    }


kind, folder, story, first, last = sys.argv[1:]
stem = f"{folder}/{story}"
json.dump(read_tables(stem) if kind == "tables" else read_graph(kind, stem, first, last), sys.stdout)
