"""Two imports at once: one of them waits, and it ends as if one had come after the other."""

import json

from workshop import PROGRAMS_EACH


class Together:
    def __init__(self, workshop):
        self.shop = workshop
        self.rows = workshop.options.rows

    def both(self, first, second):
        """Runs two imports side by side and answers with both outcomes."""
        processes = [self.shop.start(self.shop.apply(file) + ["--json"])
                     for file in (first, second)]
        done = [self.shop.end(process) for process in processes]
        for number, file in enumerate((first, second)):
            if done[number].code == 75:
                # It has waited 30 seconds for the other, and says to try again.
                print("the second import waits too long; it is tried again", flush=True)
                done[number] = self.shop.measured(self.shop.apply(file) + ["--json"])
        for outcome in done:
            self.shop.check(outcome.code == 0, f"two at once: {outcome.code} {outcome.errors}")
        return done

    def same_file(self):
        file = self.shop.write_file("same.csv")
        done = self.both(file, file)
        created = sorted(json.loads(outcome.output)["create"] for outcome in done)
        self.shop.check(created == [0, self.rows], f"the same file twice creates {created}")
        self.shop.look("the same file by two processes", (self.rows,))
        self.shop.note(
            "the same file by two processes", 1,
            f"{created[1]:,} rows created by one and {created[0]} by the other, "
            f"{max(outcome.seconds for outcome in done):.1f} s")

    def two_files(self):
        colleges = self.rows // PROGRAMS_EACH
        first = self.shop.write_file("first.csv", kind="College")
        second = self.shop.write_file("second.csv", first=colleges // 2, kind="University")
        done = self.both(first, second)
        union = (colleges + colleges // 2) * PROGRAMS_EACH
        names = self.shop.sql(
            "select string_agg(distinct split_part(n.name, ' ', 1), ', ')"
            " from institution_name n join institution i on i.id = n.institution_id"
            " where n.recorded_to is null and split_part(i.code, ':', 2)::integer"
            f" between {200_000 + colleges // 2} and {200_000 + colleges - 1}")
        self.shop.check(
            names in ("College", "University"),
            f"the colleges of both files are called {names}, and not all as the later file says")
        self.shop.look("two files over the same institutions", (union,))
        self.shop.note(
            "two files over the same institutions", 1,
            f"{union:,} programs, {colleges // 2:,} shared institutions all as the later file says,"
            f" {max(outcome.seconds for outcome in done):.1f} s")

    def all(self):
        self.same_file()
        self.two_files()
