"""Files that are made to harm are refused at once, in a sentence, and in little memory."""

import os

import bombs
from bombs import LAUGHS, MAIN, SHEET, plain, workbook

MOST_SECONDS, MOST_MEGABYTES = 1.0, 50
MEGABYTE = 1 << 20
CSV_HEAD = b"institution,name\n"
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def sheet_with(document_type, cell):
    return {SHEET: f'{document_type}<worksheet {MAIN}><sheetData><row r="1"><c r="A1" '
                   f't="inlineStr"><is><t>{cell}</t></is></c></row></sheetData></worksheet>'}


class Hostile:
    """Each file with how it is made and a word that its refusal must say."""

    def __init__(self, workshop):
        self.shop = workshop
        self.place = workshop.folder / "hostile"
        self.place.mkdir()

    def files(self):
        tiny = "<row><c><v>1</v></c></row>" * 1000
        return [
            ("1.2 GB of blanks in a sheet", "limit",
             lambda p: workbook(p, [(" " * MEGABYTE, 1200)])),
            ("the same, its size a lie", "larger than",
             lambda p: bombs.lying(p, [(" " * MEGABYTE, 1200)])),
            ("8 million rows in a sheet", "limit", lambda p: workbook(p, [(tiny, 8000)])),
            ("the same, its size a lie", "larger than", lambda p: bombs.lying(p, [(tiny, 8000)])),
            ("100,000 files in a workbook", "limit", lambda p: workbook(
                p, more=[(f"xl/{number}.xml", "") for number in range(100_000)])),
            ("two sheets of one name", "", lambda p: workbook(p, more=[(SHEET, "<x/>")])),
            ("a name that leads out of the workbook", "", lambda p: workbook(
                p, replaced={"xl/_rels/workbook.xml.rels": bombs.PARTS[
                    "xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1", "../../../x")})),
            ("billion laughs in a sheet", "DTD",
             lambda p: workbook(p, replaced=sheet_with(LAUGHS, "&j;"))),
            ("billion laughs in shared strings", "DTD", lambda p: workbook(
                p, replaced={"xl/sharedStrings.xml":
                             f"{LAUGHS}<sst {MAIN}><si><t>&j;</t></si></sst>"})),
            ("an entity of /etc/passwd", "DTD",
             lambda p: workbook(p, replaced=sheet_with(OUTSIDE, "&a;"))),
            ("tags 100,000 deep", "limit", lambda p: workbook(p, ["<a>" * 100_000])),
            ("a tag of 4 MB", "limit", lambda p: workbook(
                p, ["<row " + "".join(f'a{n}="{n}" ' for n in range(250_000)) + "/>"])),
            ("30,000 shared strings of 1 kB, nearly alike", "limit", lambda p: workbook(
                p, replaced={"xl/sharedStrings.xml": f"<sst {MAIN}>" + "".join(
                    f"<si><t>{n:01000}</t></si>" for n in range(30_000)) + "</sst>"})),
            ("a workbook under a password", "password",
             lambda p: bombs.compound(p, ["EncryptionInfo", "EncryptedPackage"])),
            ("a sheet under a password", "password", bombs.encrypted_entry),
            ("Excel 97-2003", ".xls", lambda p: bombs.compound(p, ["Workbook"])),
            ("half a workbook", "", self.half),
            ("1 GB of rows in gzip", "limit",
             lambda p: bombs.packed(p, [(CSV_HEAD, 1), (b"a:b,c\n" * 20_000, 9000)])),
            ("1 GB of one letter in gzip", "",
             lambda p: bombs.packed(p, [(CSV_HEAD, 1), (b"a" * MEGABYTE, 1024)])),
            ("gzip in gzip", "twice", self.twice),
            ("a cell of 64 MB", "longer than",
             lambda p: plain(p, [(CSV_HEAD + b"a:b,", 1), (b"a" * MEGABYTE, 64)])),
            ("a quoted cell of 64 MB", "longer than",
             lambda p: plain(p, [(CSV_HEAD + b'a:b,"', 1), (b"a,\n" * MEGABYTE, 21)])),
            ("a row of 30 million cells", "more than",
             lambda p: plain(p, [(CSV_HEAD, 1), (b"a,b," * MEGABYTE, 15)])),
            ("JSON 100,000 deep", "", lambda p: plain(p, [(b"[" * 100_000, 1)])),
            ("objects 100,000 deep", "limit",
             lambda p: plain(p, [(b"[", 1), (b'{"a":' * 100_000, 1)])),
            ("NDJSON 100,000 deep", "limit", lambda p: plain(
                p, [(b'{"institution":"a:b"}\n{"a":' + b"[" * 100_000, 1)])),
            ("a JSON text of 64 MB", "limit",
             lambda p: plain(p, [(b'[{"institution":"', 1), (b"a" * MEGABYTE, 64), (b'"}]', 1)])),
            ("a JSON key of 64 MB", "limit",
             lambda p: plain(p, [(b'[{"', 1), (b"a" * MEGABYTE, 64), (b'":1}]', 1)])),
            ("a million different JSON keys", "limit", lambda p: plain(
                p, [(b"[{" + b",".join(b'"k%d":1' % n for n in range(1_000_000)) + b"}]", 1)])),
            ("NUL bytes", "NUL", lambda p: plain(p, [(CSV_HEAD, 1), (b"\0" * MEGABYTE, 64)])),
        ]

    def half(self, path):
        workbook(path)
        path.write_bytes(path.read_bytes()[:-40])

    def twice(self, path):
        inner = path.with_suffix(".inner")
        bombs.packed(inner, [(CSV_HEAD, 1)])
        bombs.packed(path, [(inner.read_bytes(), 1)])
        inner.unlink()

    @staticmethod
    def make_apart(make, path):
        """In a process of its own: what this one ever held in memory counts for those it starts."""
        process = os.fork()
        if process == 0:
            make(path)
            os._exit(0)
        os.waitpid(process, 0)

    def try_file(self, name, word, make):
        path = self.place / "hostile"
        self.make_apart(make, path)
        size = path.stat().st_size
        done = self.shop.run(
            "import", "apply", str(path), "--table", "institutions", "--source-kind", "regulator")
        path.unlink()
        message = done.errors.strip().split(": ", 2)[-1]
        is_plain = done.code == 65 and word in message and len(done.errors) < 2000
        self.shop.check(is_plain, f"{name}: {done.code} {done.errors[:400]!r}")
        self.shop.check(done.seconds < MOST_SECONDS, f"{name}: {done.seconds:.2f} s")
        self.shop.check(done.megabytes < MOST_MEGABYTES, f"{name}: {done.megabytes:.0f} MB")
        self.shop.check(not list(self.place.iterdir()), f"{name}: files are left")
        told = message if len(message) < 90 else message[:89] + "…"
        self.shop.note(
            name, 1,
            f"{size / MEGABYTE:6.2f} MB: {done.seconds:.2f} s, {done.megabytes:.0f} MB: {told}")

    def all(self):
        for name, word, make in self.files():
            self.try_file(name, word, make)
            print(f"{name}: {self.shop.table[-1][2]}", flush=True)
        batches = self.shop.sql("select count(*) from import_batch")
        self.shop.check(batches == "0", f"{batches} imports of hostile files are on record")
        self.shop.check_nothing_staged("hostile files")
