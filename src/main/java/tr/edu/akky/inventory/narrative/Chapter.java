package tr.edu.akky.inventory.narrative;

import java.util.List;
import tr.edu.akky.inventory.analysis.AnalysedLine;

/**
 * A sub-category of the guide with the lines that are filed under it.
 *
 * @param number as the guide counts, such as {@code 6.2.1.1}
 * @param code of the category pair, or empty for lines that have none
 */
record Chapter(String number, String topNumber, String top, String name, String code, List<AnalysedLine> lines) {}
