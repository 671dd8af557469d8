package tr.edu.akky.inventory.analysis;

import java.util.Set;
import tr.edu.akky.inventory.catalogue.Category;

/**
 * A sub-category in the overview of the guide's analysis.
 *
 * @param lines how many lines of the report are filed there
 * @param written the headings under which something is written
 */
record GuideRow(Category category, int lines, Set<GuideHeading> written) {}
