package tr.edu.akky.inventory.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of the official report as the ministry's file words it.
 *
 * @param key which one, such as {@code LICENCE_NAME}
 * @param letter its place in the layout A–N, or null where that layout lacks it
 * @param fullLetter its place in the layout A–T
 * @param heading the heading of the second row
 * @param group the heading of the first row above it
 * @param explanation the explanation of the third row
 */
public record OfficialColumn(
        String key, @Nullable String letter, String fullLetter, String heading, String group, String explanation) {

    static OfficialColumn of(ReportField field) {
        int place = field.ordinal();
        return new OfficialColumn(
                field.name(),
                field.isMandatory() ? String.valueOf((char) ('A' + place)) : null,
                String.valueOf((char) ('B' + place)),
                field.heading(),
                field.group().heading(),
                field.explanation());
    }

    /** Names the column in an address, such as {@code column-licence-name}. */
    public String anchor() {
        return "column-" + key.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
