/**
 * A stand-in for spring-petclinic's list of owners, which cannot be had from a repository: as many tables, fetched as
 * eagerly, five owners to a page with the names of their pets, in a layout. Shares no code with it, nor with the
 * inventory; only the benchmark of pages runs it.
 */
package tr.edu.akky.clinic;
