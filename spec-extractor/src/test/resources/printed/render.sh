#!/usr/bin/env bash
# Renders these pages into the cases printed-*, with Sphinx, pdfTeX and XeTeX (Debian: python3-sphinx, texlive-latex-extra,
# texlive-fonts-recommended, texlive-lang-german, texlive-xetex, fonts-dejavu): as pages, with outline fonts, with TeX's own
# fonts (pictures, where cm-super is not installed) and with TrueType fonts; in TeX's old encoding, which draws its
# underscores and is refused; with punctuation that hangs out over the edges and words of LaTeX in German, of which is told
# what is lost; paper, size and layout differ too. Names of prints as arguments render only these.
set -euo pipefail
cd "$(dirname "$0")"
sphinx=/usr/bin/sphinx-build
[ -x "$sphinx" ] || sphinx=sphinx-build
export SOURCE_DATE_EPOCH=1709424000 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$sphinx" -q -b singlehtml -D html_copy_source=0 . "$work/html"
mkdir -p ../cases/printed-pages/docs
cp "$work/html/index.html" ../cases/printed-pages/docs/

wanted=" $* "
print() { # NAME ENGINE SETTINGS
  [ "$wanted" = "  " ] || [[ "$wanted" == *" $1 "* ]] || return 0
  mkdir "$work/$1"
  cp ./*.rst conf.py "$work/$1/"
  printf '%s\n' "$3" >>"$work/$1/conf.py"
  "$sphinx" -q -b latex "$work/$1" "$work/$1/latex"
  for run in 1 2 3; do
    (cd "$work/$1/latex" && "$2" -interaction=batchmode DepotAPI.tex >/dev/null)
  done
  mkdir -p "../cases/printed-$1/docs"
  cp "$work/$1/latex/DepotAPI.pdf" "../cases/printed-$1/docs/"
}

print times pdflatex "latex_elements = {'papersize': 'letterpaper', 'pointsize': '10pt'}"
print computer-modern pdflatex "
latex_elements = {'papersize': 'a4paper', 'pointsize': '11pt', 'fontpkg': '', 'fncychap': '',
                  'extraclassoptions': 'openany,oneside'}
latex_table_style = ['booktabs']"
print truetype xelatex "
latex_engine = 'xelatex'
latex_elements = {'papersize': 'a4paper', 'pointsize': '12pt', 'printindex': '', 'fontpkg': r'''
\setmainfont{DejaVu Serif}
\setsansfont{DejaVu Sans}
\setmonofont{DejaVu Sans Mono}'''}
latex_documents = [('index', 'DepotAPI.tex', 'Depot API Documentation', 'The Memsetkit authors', 'howto')]"
print underscores pdflatex "
latex_elements = {'papersize': 'a5paper', 'pointsize': '12pt', 'fontpkg': '', 'fncychap': '',
                  'fontenc': r'\\usepackage[OT1]{fontenc}', 'sphinxsetup': 'hmargin={3.2cm,3.2cm}'}"
print hanging pdflatex "
latex_elements = {'papersize': 'b5paper', 'pointsize': '11pt', 'babel': r'\\usepackage[ngerman]{babel}',
                  'fontpkg': r'\\usepackage{charter}', 'preamble': r'\\usepackage{microtype}'
                  r'\\let\\largecode\\sphinxcode\\renewcommand{\\sphinxcode}[1]{{\\small\\largecode{#1}}}'}
latex_table_style = ['booktabs', 'colorrows']"
if [ -d ../cases/printed-underscores ]; then
  mv ../cases/printed-underscores/docs/DepotAPI.pdf ../refused/drawn-underscores.pdf
  rm -r ../cases/printed-underscores
fi
