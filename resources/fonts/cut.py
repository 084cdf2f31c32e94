"""Make the vendored fonts again from the upstream packages: `python cut.py FOLDER_OF_UNPACKED_PACKAGES`.

Not part of the program. The fonts in `WHOLE` are copied as they are; the Chinese, Japanese and Korean ones are
cut to the characters of their national standards, which Python's own codecs know.
"""

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import uharfbuzz as hb

HERE = Path(__file__).parent
WEIGHTS = ("400Regular", "700Bold")
WHOLE = {
    "source-sans-3": ("SourceSans3", ("400Regular", "600SemiBold", "700Bold")),
    "noto-sans-arabic": ("NotoSansArabic", WEIGHTS),
    "noto-sans-hebrew": ("NotoSansHebrew", WEIGHTS),
    "noto-sans-devanagari": ("NotoSansDevanagari", WEIGHTS),
    "noto-sans-thai": ("NotoSansThai", WEIGHTS),
    "noto-emoji": ("NotoEmoji", ("400Regular",)),
}


def double_bytes(codec: str, rows: Iterable[int], columns: Iterable[int]) -> frozenset[int]:
    """List the characters of a two-byte standard, row by row."""
    found = set()
    for row in rows:
        for column in columns:
            try:
                found.update(map(ord, bytes((row, column)).decode(codec)))
            except UnicodeDecodeError:
                continue
    return frozenset(found)


EUC = range(0xA1, 0xFF)
IDEOGRAPHS = range(0x4E00, 0xA000)  # the standards' Greek, Cyrillic and kana stand better in the other fonts
PUNCTUATION = frozenset({*range(0x3000, 0x3040), *range(0xFF00, 0xFF60), *range(0xFFE0, 0xFFE7)})
SIGNS = frozenset({*range(0x2010, 0x2300), *range(0x2460, 0x2500), *range(0x25A0, 0x2700)})
KANA = frozenset({*range(0x3040, 0x3100), *range(0x31F0, 0x3200), *range(0xFF60, 0xFFA0)})
BOPOMOFO = frozenset({*range(0x3100, 0x3130), *range(0x31A0, 0x31C0)})
# modern letters only: HarfBuzz composes them into syllables
JAMO = frozenset({*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A8, 0x11C3), *range(0x3130, 0x3190)})
GB2312 = double_bytes("gb2312", EUC, EUC) & frozenset(IDEOGRAPHS)
BIG5_FREQUENT = double_bytes("big5", range(0xA4, 0xC7), range(0x40, 0xFF)) & frozenset(IDEOGRAPHS)
JIS_X_0208 = double_bytes("euc_jp", EUC, EUC) & frozenset(IDEOGRAPHS)
# letters of names that the standards above leave out and that registers meet all the same
NAMES = frozenset(map(ord, "喆堃淼昇煊珺璟翀瑄琍髙﨑德栢峯崐晓赟濬祐瑀珮萱薇妍婕嫻燊鏗鈺鑫"))
CUT = {
    "noto-sans-sc": ("NotoSansSC", GB2312 | PUNCTUATION | SIGNS | BOPOMOFO | NAMES),
    "noto-sans-tc": ("NotoSansTC", BIG5_FREQUENT | PUNCTUATION | NAMES),
    "noto-sans-jp": ("NotoSansJP", JIS_X_0208 | PUNCTUATION | KANA | NAMES),
    "noto-sans-kr": ("NotoSansKR", frozenset(range(0xAC00, 0xD7A4)) | JAMO),
}


def cut(source: Path, target: Path, characters: frozenset[int]) -> None:
    """Keep the glyphs of some characters, their shaping rules and their names and licence; drop hints."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(code for code in characters if code >= 0x80)
    wanted.flags = hb.SubsetFlags.NO_HINTING
    # vertical setting is never used here, and its alternates would bring thousands of glyphs along
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag, "big") for tag in (b"vhea", b"vmtx", b"VORG", b"BASE")
    )
    layout = wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    layout.clear()
    layout.update(int.from_bytes(tag, "big") for tag in (b"ccmp", b"locl", b"kern", b"mark"))
    target.write_bytes(hb.subset(hb.Face(hb.Blob.from_file_path(str(source))), wanted).blob.data)


def package(packages: Path, name: str) -> Path:
    """Find an unpacked package whatever version its folder names."""
    return next(iter(sorted(packages.glob(f"{name}-[0-9]*"))))


def main(packages: Path) -> None:
    """Write every family's folder anew."""
    for name, (stem, weights) in WHOLE.items():
        for weight in weights:
            source = package(packages, name) / weight / f"{stem}_{weight}.ttf"
            place(name, package(packages, name))
            shutil.copyfile(source, HERE / name / f"{stem}-{weight[3:]}.ttf")
    for name, (stem, characters) in CUT.items():
        for weight in WEIGHTS:
            source = package(packages, name) / weight / f"{stem}_{weight}.ttf"
            place(name, package(packages, name))
            cut(source, HERE / name / f"{stem}-{weight[3:]}.ttf", characters)


def place(name: str, source: Path) -> None:
    """Make a family's folder and lay its licence in it."""
    (HERE / name).mkdir(exist_ok=True)
    shutil.copyfile(source / "LICENSE_FONT", HERE / name / "OFL.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
