"""A private cluster of the product's own, in a folder of ours."""

import os
import signal
import time

from command import CommandFailed, run

# So that no other database is measured, and pgbench and psql reach the same one as prospectus.
FOREIGN = ("PG", "DATABASE_URL", "XDG_STATE_HOME")


class Cluster:
    def __init__(self, program, folder):
        self.program = program
        self.state = folder / "state"
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        self.environment |= {"XDG_STATE_HOME": str(self.state), "LC_ALL": "C.UTF-8"}

    def start(self):
        """Makes and starts it, and its database, from which the others are copied."""
        self.state.mkdir(mode=0o755)
        self.state.chmod(0o755)
        self.prospectus("migrate")

    def prospectus(self, *arguments):
        """Runs the program; answers with its outcome."""
        return run([self.program, *arguments], self.environment)

    def address(self, database):
        """A connection string of libpq's for one of its databases."""
        socket = self.state / "prospectus" / "run"
        return f"host='{socket}' port=5432 dbname={database} user=prospectus"

    def psql(self, database, *arguments):
        """Runs psql; answers with its outcome."""
        return run(
            ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", self.address(database),
             *arguments],
            self.environment)

    def sql(self, database, *statements):
        """Runs statements, each in its own transaction; answers with what they print."""
        each = [part for statement in statements for part in ("-c", statement)]
        return self.psql(database, *each).output.strip()

    def description(self):
        """What is measured, on what."""
        version = self.prospectus("--version").output.strip()
        server = self.sql("postgres", "show server_version").split()[0]
        return f"prospectus {version}, PostgreSQL {server}, {os.cpu_count()} processors"

    def stop(self):
        """Stops it, even if the program that started it no longer can."""
        data = self.state / "prospectus" / "cluster"
        try:
            run([self.program, "database", "stop"], self.environment, start_new_session=True)
        except (CommandFailed, OSError):
            pass
        try:
            process = int((data / "postmaster.pid").read_text().split("\n")[0])
            os.kill(process, signal.SIGQUIT)
            while (data / "postmaster.pid").exists():
                time.sleep(0.1)
        except (OSError, ValueError):
            pass
