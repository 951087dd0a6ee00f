"""What the server asks the database for one request, read from the database's log."""

import re
import time
import urllib.request
from dataclasses import dataclass

ENTRY = re.compile(r"^\d{4}-\d\d-\d\d [^\n]*? (LOG|DETAIL):  (.*?)(?=^\d{4}-\d\d-\d\d |\Z)", re.M | re.S)
EXECUTED = re.compile(r"duration: [\d.]+ ms  execute [^:]*: (.*)", re.S)
PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")


@dataclass
class Statement:
    """A statement and its parameters as SQL writes them."""

    text: str
    parameters: list


class Statements:
    """Reads them from the log of a private cluster."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.log = cluster.state / "prospectus" / "log" / "server.log"

    def of(self, database, address):
        """The statements of one request, in order."""
        self.cluster.sql(
            database, "alter system set log_min_duration_statement = 0",
            "alter system set log_parameter_max_length = -1", "select pg_reload_conf()")
        try:
            time.sleep(0.5)
            start = self.log.stat().st_size
            with urllib.request.urlopen(address) as answer:
                answer.read()
            time.sleep(0.2)
            with open(self.log, encoding="utf-8", errors="replace") as file:
                file.seek(start)
                return list(statements(file.read()))
        finally:
            self.cluster.sql(
                database, "alter system reset log_min_duration_statement",
                "alter system reset log_parameter_max_length", "select pg_reload_conf()")


def statements(log):
    """The statements in a piece of the log."""
    entries = ENTRY.findall(log)
    for (kind, words), (following, detail) in zip(entries, entries[1:] + [("", "")]):
        executed = EXECUTED.fullmatch(words.rstrip())
        if kind != "LOG" or not executed:
            continue
        text = executed[1].replace("\n\t", "\n")
        parameters = PARAMETER.findall(detail) if following == "DETAIL" else []
        yield Statement(text, [value for _, value in parameters])


def script(found):
    """For pgbench: each connection prepares the statements once and then executes them."""
    prepared = "\n".join(
        f"prepare asked{number} as {without_comments(statement.text)};"
        for number, statement in enumerate(found))
    executed = "\n".join(
        f"execute asked{number}" + (
            f"({', '.join(statement.parameters)})" if statement.parameters else "") + ";"
        for number, statement in enumerate(found))
    return f"\\if :prepared\n\\else\n{prepared}\n\\set prepared 1\n\\endif\n{executed}\n"


def without_comments(text):
    return re.sub(r"^ *--.*\n", "", text, flags=re.M).rstrip()
