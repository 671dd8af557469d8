/**
 * The application, its database server and its visitors from outside, as processes of their own: what drills and
 * benchmarks share.
 */
@NullMarked
package tr.edu.akky.inventory.launch;

import org.jspecify.annotations.NullMarked;
