/** What the parts of the project may know of each other, as DESIGN and CONTRIBUTING say; over the classes of all modules. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.it.architecture;
