"""Does on one thread what Mapwright does, and says what that cost; asked line by line on standard input.

  known                        the libraries that are here, each with its version
  LIBRARY TASK FILE            does the task on the map of that file, a line "cause effect" a link
Each answer is one line: for a task CPU ms and ms of the clock for once, or "cannot".
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import sys
import time

LEAST = 0.06
graphs = {}


def pairs(file):
    with open(file, encoding="ascii") as lines:
        return [tuple(map(int, line.split())) for line in lines]


def graph(library, file):
    if (library, file) not in graphs:
        links = pairs(file)
        size = 1 + max(max(link) for link in links)
        if library == "igraph":
            drawn = igraph.Graph(n=size, edges=links, directed=True)
        else:
            drawn = networkx.DiGraph()
            drawn.add_nodes_from(range(size))
            drawn.add_edges_from(links)
        graphs[library, file] = drawn
    return graphs[library, file]


def doubled(g):
    """Causes on one side, effects on the other, for the matching."""
    size = g.vcount()
    ends = igraph.Graph(n=2 * size, edges=[(a, size + b) for a, b in g.get_edgelist()])
    ends.vs["type"] = [False] * size + [True] * size
    return ends


def doubled_nx(g):
    ends = networkx.Graph()
    ends.add_nodes_from(("cause", v) for v in g)
    ends.add_nodes_from(("effect", v) for v in g)
    ends.add_edges_from((("cause", a), ("effect", b)) for a, b in g.edges)
    return ends, [("cause", v) for v in g]


def work(library, task, g):
    """The task as a function without arguments; what only prepares it is done beforehand."""
    if library == "igraph":
        if task == "matching":
            ends = doubled(g)
            return lambda: ends.maximum_bipartite_matching()
        return {
            "betweenness": lambda: g.betweenness(directed=True),
            "harmonic": lambda: g.harmonic_centrality(mode="out", normalized=False),
            "reach": lambda: g.neighborhood_size(order=3, mode="out", mindist=1),
            "components": lambda: g.connected_components(mode="strong"),
            "pagerank": lambda: g.pagerank(damping=0.85),
        }[task]
    if task == "matching":
        ends, causes = doubled_nx(g)
        return lambda: networkx.bipartite.hopcroft_karp_matching(ends, causes)
    return {
        "betweenness": lambda: networkx.betweenness_centrality(g, normalized=False),
        "harmonic": lambda: networkx.harmonic_centrality(g),
        "reach": lambda: [
            len(networkx.single_source_shortest_path_length(g, v, cutoff=3)) - 1 for v in g
        ],
        "components": lambda: list(networkx.strongly_connected_components(g)),
        "pagerank": lambda: networkx.pagerank(g, alpha=0.85, tol=1e-10),
    }[task]


def timed(once):
    cpu, wall = time.process_time(), time.perf_counter()
    times = 0
    while time.process_time() - cpu < LEAST:
        once()
        times += 1
    return (time.process_time() - cpu) * 1000 / times, (time.perf_counter() - wall) * 1000 / times


known = []
try:
    import igraph

    known.append("igraph " + igraph.__version__)
except ImportError:
    pass
try:
    import networkx

    known.append("networkx " + networkx.__version__)
except ImportError:
    pass

prepared = {}
for line in sys.stdin:
    words = line.rstrip("\n").split("\t")
    if words == ["known"]:
        print("\t".join(known), flush=True)
        continue
    try:
        key = tuple(words)
        if key not in prepared:
            prepared[key] = work(words[0], words[1], graph(words[0], words[2]))
        print("%.6f\t%.6f" % timed(prepared[key]), flush=True)
    except Exception as failure:  # a library that cannot is left out, not the whole run
        print("cannot\t" + type(failure).__name__, flush=True)
