"""Files that are made to harm: written piece by piece, so that making them needs no memory either."""

import gzip
import struct
import zipfile

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SHEET_TYPE}worksheet+xml"/>'
    "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
    '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>",
    "xl/sharedStrings.xml": f"<sst {MAIN}><si><t>institution</t></si></sst>",
}
SHEET = "xl/worksheets/sheet1.xml"
HEAD = f'<worksheet {MAIN}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
TAIL = "</sheetData></worksheet>"
LAUGHS = ('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
          + "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
          + "]>")


def workbook(path, pieces=("",), replaced=None, more=()):
    """A workbook with these pieces, each a text or a text and how often, between head and tail."""
    parts = dict(PARTS, **(replaced or {}))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        if SHEET not in parts:
            with archive.open(SHEET, "w", force_zip64=False) as sheet:
                sheet.write(HEAD.encode())
                for piece in pieces:
                    text, times = piece if isinstance(piece, tuple) else (piece, 1)
                    for _ in range(times):
                        sheet.write(text.encode())
                sheet.write(TAIL.encode())
        for name, text in more:
            archive.writestr(name, text)


def patched(path, signature, offset, name, value):
    """Overwrites a field of the entry called `name` in the headers that begin with `signature`."""
    data = bytearray(path.read_bytes())
    length_at = 28 if signature == b"PK\1\2" else 26
    name_at = 46 if signature == b"PK\1\2" else 30
    place = data.find(signature)
    while place >= 0:
        length = struct.unpack_from("<H", data, place + length_at)[0]
        if data[place + name_at:place + name_at + length] == name.encode():
            data[place + offset:place + offset + len(value)] = value
        place = data.find(signature, place + 4)
    path.write_bytes(data)


def lying(path, pieces, size=1000):
    """A workbook whose sheet says that it is small."""
    workbook(path, pieces)
    patched(path, b"PK\1\2", 24, SHEET, struct.pack("<I", size))
    patched(path, b"PK\3\4", 22, SHEET, struct.pack("<I", size))


def encrypted_entry(path):
    workbook(path)
    patched(path, b"PK\1\2", 8, SHEET, struct.pack("<H", 1))
    patched(path, b"PK\3\4", 6, SHEET, struct.pack("<H", 1))


def compound(path, names):
    """A file in Microsoft's older container: header, one sector of links, the names inside."""
    header = bytearray(512)
    header[0:8] = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIII", header, 44, 1, 1, 0, 4096)
    struct.pack_into("<I", header, 76, 0)
    entries = b""
    for name in ("Root Entry", *names):
        text = (name + "\0").encode("utf-16-le")
        entries += text.ljust(64, b"\0") + struct.pack("<H", len(text)) + bytes(62)
    path.write_bytes(bytes(header) + b"\xff" * 512 + entries.ljust(512, b"\0") + bytes(4096))


def packed(path, pieces):
    """A gzip file of these pieces, each bytes and how often."""
    with gzip.open(path, "wb", compresslevel=9) as file:
        for piece, times in pieces:
            for _ in range(times):
                file.write(piece)


def plain(path, pieces):
    with path.open("wb") as file:
        for piece, times in pieces:
            for _ in range(times):
                file.write(piece)
