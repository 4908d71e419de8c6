/** The HTML front end: turns a page that Sphinx made, of whatever theme and version, into blocks. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.html;
