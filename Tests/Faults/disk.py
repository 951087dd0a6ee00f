"""A disk that is full: of the staging area, of the whole cluster, and of what the program writes."""

import os
import shutil
import subprocess
from pathlib import Path


class Disk:
    """Small file systems in memory; mounting them needs the rights of root."""

    def __init__(self, workshop):
        self.shop = workshop
        self.rows = workshop.options.rows
        self.mounts = []

    def mount(self, name, megabytes):
        place = self.shop.folder / name
        place.mkdir()
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "faults", str(place)],
            check=True)
        self.mounts.append(place)
        return place

    def refused(self, done, what, words="no space is left"):
        """A run on a full disk says so in one sentence and ends with 69 or 73."""
        lines = done.errors.strip().splitlines()
        is_told = done.code in (69, 73) and words in done.errors and len(lines) == 1
        self.shop.check(is_told, f"{what}: {done.code} {done.errors!r}")
        print(f"{what}: exit {done.code}, {lines[-1] if lines else ''}", flush=True)
        return done.code

    def staging(self, file):
        """The staging tables have a volume of their own, which is too small for the file."""
        place = self.mount("staging", 8)
        data = next(self.shop.folder.rglob("postmaster.pid")).stat()
        inside = place / "tablespace"
        inside.mkdir()
        os.chown(inside, data.st_uid, data.st_gid)
        self.shop.sql(f"create tablespace staging location '{inside}'")
        self.shop.sql("alter database prospectus set temp_tablespaces = 'staging'")
        done = self.shop.measured(self.shop.apply(file))
        code = self.refused(done, "staging area of 8 MB")
        self.shop.look("staging area of 8 MB", (0,))
        self.grow(place, 1024)
        done = self.shop.measured(self.shop.apply(file))
        self.shop.check(done.code == 0, f"with room in the staging area: {done.errors}")
        self.shop.look("with room in the staging area", (self.rows,))
        self.shop.sql("alter database prospectus reset temp_tablespaces")
        self.shop.sql("drop tablespace staging")
        self.shop.note("staging area full", 1, f"exit {code}, nothing stored; applied with room")

    def grow(self, place, megabytes):
        subprocess.run(
            ["mount", "-o", f"remount,size={megabytes}m", str(place)], check=True)

    def cluster(self, file):
        """Cluster, log and all on one small volume, with so many megabytes left."""
        place = self.mount("state", 2048)
        self.shop.use(place)
        self.shop.run("import", "list")
        codes = []
        for free in (2, 10, 30, 60, 100, 140):
            used = int((shutil.disk_usage(place).used + (1 << 20) - 1) >> 20)
            self.grow(place, used + free)
            done = self.shop.measured(self.shop.apply(file))
            what = f"{free} MB left for the cluster"
            stored = "what was recorded before is stored" in done.errors
            if done.code:
                codes.append(self.refused(done, what))
            self.grow(place, 2048)
            again = self.shop.run("database", "start")
            self.shop.check(again.code == 0, f"{what}, start with room: {again.errors}")
            self.shop.look(what, (0,) if done.code and not stored else (self.rows,))
        done = self.shop.measured(self.shop.apply(file))
        self.shop.check(done.code == 0, f"with room again: {done.errors}")
        self.shop.look("with room again", (self.rows,))
        self.shop.run("database", "stop")
        self.shop.use(self.shop.folder)
        self.shop.note(
            "volume of the cluster full", 6,
            f"refused {len(codes)} times with {', '.join(map(str, sorted(set(codes))))}; "
            "applied with room")

    def first_start(self):
        """No room even for a new cluster."""
        place = self.mount("new", 4)
        self.shop.use(place)
        code = self.refused(self.shop.run("import", "list"), "no room for a new cluster")
        self.grow(place, 1024)
        done = self.shop.run("import", "list")
        self.shop.check(done.code == 0, f"a new cluster with room: {done.errors}")
        self.shop.run("database", "stop")
        self.shop.use(self.shop.folder)
        self.shop.note("no room for a new cluster", 1, f"exit {code}; made with room")

    def output(self, file):
        """A plan and a correction file that do not fit where they should stand."""
        place = self.mount("output", 1)
        plan = ["import", "plan", str(file), "--profile", self.shop.apply(file)[5], "--quiet"]
        code = self.refused(
            self.shop.run(*plan, "-o", str(place / "a.plan")), "a plan on a full disk")
        left = [path.name for path in place.iterdir()]
        self.shop.check(not left, f"a plan that does not fit leaves {left}")
        self.shop.look("a plan on a full disk", (0,))
        self.shop.note("no room for a plan", 1, f"exit {code}, no part of it is left")

    def all(self):
        if os.geteuid() or not Path("/proc/filesystems").exists():
            print("full disks are left out: mounting small ones needs root", flush=True)
            return self.shop.note("full disks", 0, "left out: mounting needs root")
        file = self.shop.folder / "programs.csv"
        if not file.exists():
            self.shop.write_file(file.name)
        try:
            self.output(file)
            self.staging(file)
            self.first_start()
            self.cluster(file)
        finally:
            self.shop.use(self.shop.folder)
            for place in reversed(self.mounts):
                subprocess.run(["umount", "-l", str(place)], check=False)
