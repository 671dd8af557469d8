package tr.edu.akky.inventory.analysis;

import java.util.Map;

/**
 * The guide's analysis of a sub-category.
 *
 * @param texts by heading, A to D; headings under which nothing was written are absent
 */
public record GuideAnalysis(String categoryCode, Map<GuideHeading, RichText> texts) {

    public GuideAnalysis {
        texts = Map.copyOf(texts);
    }
}
