#!/usr/bin/env bash
# Renders html/ and MemsetAPI.pdf from rst/ with Debian's Sphinx (packages: python3-sphinx, latexmk,
# texlive-latex-recommended, texlive-latex-extra, texlive-fonts-recommended, tex-gyre).
set -euo pipefail
cd "$(dirname "$0")"
sphinx=/usr/bin/sphinx-build
[ -x "$sphinx" ] || sphinx=sphinx-build
export SOURCE_DATE_EPOCH=1572220800 # the day on which the documented release was generated
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$sphinx" -q -b html -D html_copy_source=0 -D html_use_index=0 -D html_show_sourcelink=0 rst "$work/html"
rm -rf html
mkdir -p html/_static
cp "$work"/html/*.html html/
rm -f html/search.html html/genindex.html
cp "$work"/html/_static/{basic,classic,pygments}.css html/_static/

"$sphinx" -q -b latex rst "$work/latex"
make -s -C "$work/latex" >"$work/latex.log" 2>&1 || { tail -n 40 "$work/latex.log" >&2; exit 1; }
cp "$work/latex/MemsetAPI.pdf" MemsetAPI.pdf
