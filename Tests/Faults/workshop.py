"""A private cluster in a folder of its own, the true binary, and a table of what came of each fault."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
HEADINGS = "unitid,inst_name,state,control,cip_code,cip_desc,credential_level"
PROGRAMS_EACH = 50


class Outcome:
    """How a run of the program ended, what it said, how long it took and what it held in memory."""

    def __init__(self, code, output, errors, seconds, megabytes):
        self.code, self.output, self.errors = code, output, errors
        self.seconds, self.megabytes = seconds, megabytes


class Workshop:
    def __init__(self, options, state=None):
        self.options = options
        self.binary = Path(options.binary).resolve()
        self.folder = Path(tempfile.mkdtemp(prefix="prospectus-faults-"))
        self.folder.chmod(0o755)
        self.environment = {
            name: value for name, value in os.environ.items()
            if not name.startswith("PG") and name != "DATABASE_URL"}
        self.use(self.folder)
        self.failures = 0
        self.table = []

    def use(self, state):
        """Runs what follows on the cluster below another state folder."""
        self.environment["XDG_STATE_HOME"] = str(state)

    def write_file(self, name, first=0, rows=None, kind="College"):
        """A file of programs, 50 for each college."""
        path = self.folder / name
        with path.open("w") as file:
            file.write(HEADINGS + "\n")
            for row in range(rows or self.options.rows):
                college, program = divmod(row, PROGRAMS_EACH)
                file.write(
                    f"{200_000 + first + college},{kind} {first + college},NY,Public,"
                    f"{1001 + program},Subject {program}.,3\n")
        return path

    def apply(self, file):
        """The command that imports a file of programs."""
        return [
            str(self.binary), "import", "apply", str(file), "--profile",
            str(REPOSITORY / "deploy/profiles/scorecard-programs.yaml"), "--yes", "--quiet"]

    def run(self, *arguments):
        return self.measured([str(self.binary), *arguments])

    def start(self, command):
        """A process whose words go to files, because nobody empties a pipe while it is waited for."""
        output, errors = tempfile.TemporaryFile("w+"), tempfile.TemporaryFile("w+")
        process = subprocess.Popen(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        process.files, process.began = (output, errors), time.monotonic()
        return process

    def end(self, process):
        """Waits for a process and answers with its outcome."""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - process.began
        texts = []
        for file in process.files:
            file.seek(0)
            texts.append(file.read())
            file.close()
        return Outcome(process.returncode, *texts, seconds, usage.ru_maxrss / 1024)

    def measured(self, command):
        return self.end(self.start(command))

    def sql(self, text):
        url = self.run("database", "url").output.strip()
        done = subprocess.run(
            ["psql", "-X", "-A", "-t", "-d", url, "-c", text], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        return done.stdout.strip()

    def programs(self):
        return int(self.sql("select count(*) from program where recorded_to is null"))

    def digest(self):
        return self.sql(
            "select md5(string_agg(p.code || t.title || r.level, ',' order by p.code))"
            " from program p join program_record r on r.program_id = p.id"
            " join program_title t on t.id = r.title_id where r.recorded_to is null")

    def wait_for_server(self):
        """Until every session is idle: a server finds out late that a client is gone."""
        while self.sql(
                "select count(*) from pg_stat_activity where state <> 'idle'"
                " and pid <> pg_backend_pid() and backend_type = 'client backend'") != "0":
            time.sleep(0.01)

    def undo_all(self):
        """Takes back every import that is in force, the last one first."""
        started = time.monotonic()
        while batch := self.sql("select max(id) from import_batch where state = 'applied'"):
            done = self.run("import", "undo", batch)
            self.check(done.code == 0, f"undo: {done.errors}")
            if done.code:
                break
        self.check(self.programs() == 0, "an undo leaves programs")
        return time.monotonic() - started

    def check(self, is_so, what):
        if not is_so:
            self.failures += 1
            print(f"FAILED: {what}", flush=True)
        return is_so

    def check_nothing_staged(self, what):
        staging = self.sql("select count(*) from pg_class where relname ~ '^(staged_|undo_)'"
                           " and relpersistence = 't'")
        self.check(staging == "0", f"{what}: {staging} staging tables are left")

    def look(self, what, possible):
        """After a fault: how many programs there are, none of them half; then they are taken back."""
        self.wait_for_server()
        count = self.programs()
        self.check(count in possible, f"{what}: {count} rows are left")
        self.check_nothing_staged(what)
        undone = f", undone in {self.undo_all():.1f} s" if count else ""
        print(f"{what}: {count:,} rows{undone}", flush=True)
        return count

    def note(self, fault, tries, outcome):
        """A line of the table at the end."""
        self.table.append((fault, str(tries), outcome))

    def print_table(self):
        rows = [("fault", "tries", "what came of it")] + self.table
        widths = [max(len(row[place]) for row in rows) for place in range(2)]
        for row in rows:
            print(f"{row[0]:{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]}", flush=True)

    def close(self):
        self.use(self.folder)
        self.run("database", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)
