#!/usr/bin/env bash
# Prints the bundled documentation in the ways that users plausibly print one, for the heuristics harness (CONTRIBUTING.md):
# paper, size, fonts, sides, class and engine differ; of each PDF the texts of pdftotext are made too. Needs Debian's
# python3-sphinx, texlive-latex-extra, texlive-fonts-recommended, tex-gyre, texlive-xetex, texlive-luatex, poppler-utils.
# usage: render.sh FOLDER [NAME ...]   (some minutes; what is there already is kept)
set -euo pipefail
out=$(realpath -m "$1")
shift
cd "$(dirname "$0")/../../../spec/docs/rst"
sphinx=/usr/bin/sphinx-build
[ -x "$sphinx" ] || sphinx=sphinx-build
export SOURCE_DATE_EPOCH=1572220800 FORCE_SOURCE_DATE=1
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wanted=" $* "

print() { # NAME ENGINE CLASS SETTINGS
  [ "$wanted" = "  " ] || [[ "$wanted" == *" $1 "* ]] || return 0
  [ ! -f "$out/$1.pdf" ] || return 0
  mkdir "$work/$1"
  cp ./*.rst conf.py "$work/$1/"
  {
    printf "latex_engine = '%s'\n" "$2"
    printf "latex_documents = [('index', 'MemsetAPI.tex', 'Memset API Documentation', 'The Memsetkit authors', '%s')]\n" "$3"
    printf '%s\n' "$4"
  } >>"$work/$1/conf.py"
  "$sphinx" -q -b latex "$work/$1" "$work/$1/latex"
  for run in 1 2 3; do
    (cd "$work/$1/latex" && "$2" -interaction=batchmode MemsetAPI.tex >/dev/null 2>&1) || true
  done
  cp "$work/$1/latex/MemsetAPI.pdf" "$out/$1.pdf"
  pdftotext -layout "$out/$1.pdf" "$out/$1.layout.txt"
  pdftotext -raw "$out/$1.pdf" "$out/$1.raw.txt"
  echo "$1"
}

plain="'fontpkg': '', 'fncychap': ''" # Computer Modern
print letter-10-times pdflatex manual "latex_elements = {'papersize': 'letterpaper', 'pointsize': '10pt'}"
print a4-10-times pdflatex manual "latex_elements = {'papersize': 'a4paper', 'pointsize': '10pt'}"
print a4-11-times-oneside pdflatex manual \
  "latex_elements = {'papersize': 'a4paper', 'pointsize': '11pt', 'extraclassoptions': 'openany,oneside'}"
print a4-12-times-howto pdflatex howto "latex_elements = {'papersize': 'a4paper', 'pointsize': '12pt'}"
print letter-11-modern pdflatex manual "latex_elements = {'papersize': 'letterpaper', 'pointsize': '11pt', $plain}"
print a4-10-modern-howto pdflatex howto "latex_elements = {'papersize': 'a4paper', 'pointsize': '10pt', $plain}"
print a4-12-modern-oneside pdflatex manual \
  "latex_elements = {'papersize': 'a4paper', 'pointsize': '12pt', 'extraclassoptions': 'openany,oneside', $plain}"
print letter-12-times-oneside pdflatex manual \
  "latex_elements = {'papersize': 'letterpaper', 'pointsize': '12pt', 'extraclassoptions': 'oneside'}"
print a4-10-xetex xelatex manual "latex_elements = {'papersize': 'a4paper', 'pointsize': '10pt'}"
print letter-11-xetex-howto xelatex howto "latex_elements = {'papersize': 'letterpaper', 'pointsize': '11pt'}"
print a4-11-luatex lualatex manual "latex_elements = {'papersize': 'a4paper', 'pointsize': '11pt'}"
print letter-10-luatex-howto lualatex howto "latex_elements = {'papersize': 'letterpaper', 'pointsize': '10pt'}"
