@NullMarked
package tr.edu.akky.inventory;

import org.jspecify.annotations.NullMarked;
