"""Searches that nobody has asked for before, one after the other: what a statement takes alone."""

import http.client
import sys
import time
from urllib.parse import urlencode, urlsplit

from figure import Figure
from pages import BARE, Server

TIMES = 9
US = {"currency": "USD"}
PROGRAMS = (
    ("a common word", {"q": "business"}),
    ("two words by name", {"q": "computer science", "sort": "name"}),
    ("a letter", {"q": "e"}),
    ("a level", {"level": "bachelor"}),
    ("a level, a least length", {"level": "bachelor", "duration_min": 48}),
    ("a level, a greatest length", {"level": "bachelor", "duration_max": 48}),
    ("a level, a greatest cost", {"level": "bachelor", "cost_max": 60000, "sort": "cost", **US}),
    ("a level, a cost between", {"level": "bachelor", "cost_min": 100, "cost_max": 150, **US}),
    ("a large field by name", {"field": "cip:51", "sort": "name"}),
    ("a level, any unknown verdict", {"level": "bachelor", "verdict": "unknown"}),
    ("field, region, level", {"field": "cip:52", "region": "NY", "level": "master"}),
    ("word, level, region, cost", {
        "q": "business", "level": "bachelor", "region": "CA", "cost_max": 60000, "sort": "cost",
        **US}),
    ("field, level, country, length by cost", {
        "field": "cip:52", "level": "bachelor", "country": "US", "duration_min": 36,
        "sort": "cost", **US}),
    ("word and six filters by cost", {
        "q": "engineering", "level": "bachelor", "country": "US", "region": "CA",
        "cost_max": 100000, "duration_max": 48, "sort": "cost", **US}),
    ("everything by cost", {"sort": "cost", **US}))
INSTITUTIONS = (("typeahead", {"q": "univ of cal"}), ("a very common word", {"q": "college"}))


class Searches:
    def __init__(self, cluster):
        self.cluster = cluster

    def measured(self, database, label, say):
        """One round's figures."""
        say(f"  searches alone, {label}")
        with Server(self.cluster, database) as address:
            asking = http.client.HTTPConnection(urlsplit(address).netloc)
            bare = f"{BARE}, alone, {label}"
            figures = [self.figure(asking, bare, ["/prospectus.css"] * TIMES)]
            for path, searches in (("programs", PROGRAMS), ("institutions", INSTITUTIONS)):
                for name, query in searches:
                    paths = [f"/api/v1/{path}?" + urlencode({**query, "limit": 10 + number})
                             for number in range(TIMES + 2)]
                    # Whoever asks first waits for the first plans of a session.
                    for each in paths[:2]:
                        self.ask(asking, each)
                    figures.append(
                        self.figure(asking, f"search, {name}, {label}", paths[2:], bare))
            asking.close()
        return figures

    def figure(self, asking, name, paths, against=None):
        times = sorted(self.ask(asking, path) for path in paths)
        return Figure(
            name, seconds=sum(times), count=len(times), half=times[len(times) // 2] * 1000,
            most=times[-1] * 1000, against=against, measure="rate")

    def ask(self, asking, path):
        """The seconds until the whole answer is here."""
        start = time.perf_counter()
        asking.request("GET", path)
        answer = asking.getresponse()
        said = answer.read()
        if answer.status != 200:
            sys.exit(f"Tests/Benchmarks/run: {path} gives {answer.status}\n{said.decode()}")
        return time.perf_counter() - start
