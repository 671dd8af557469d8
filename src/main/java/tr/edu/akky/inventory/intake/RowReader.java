package tr.edu.akky.inventory.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.Taxonomy;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.EntryReading;

/**
 * Understands the cells of a row by writing them into the form that a person would have filled, and reading that: so a
 * row is the same whichever way it came. Serves one batch at a time.
 */
class RowReader {

    private static final Pattern ERROR = Pattern.compile("#(\\p{Lu}+[!?]|\\p{Lu}+/0!|N/A|YOK)");
    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}");
    private static final Pattern KURUS = Pattern.compile("\\d+(,\\d\\d?)?");
    private static final int FIRST_DAY = 29_221;
    private static final int LAST_DAY = 73_415;

    private final EntryReader reader;
    private final CategoryCells categories;
    private final Map<String, String> competences = new HashMap<>();

    RowReader(EntryReader reader, Taxonomy taxonomy, List<Option> competences) {
        this.reader = reader;
        this.categories = new CategoryCells(taxonomy);
        competences.forEach(option -> this.competences.put(TurkishText.key(option.label()), option.value()));
    }

    RowReading read(Map<SourceField, SheetCell> cells) {
        EntryForm form = new EntryForm();
        Map<SourceField, String> faults = new EnumMap<>(SourceField.class);
        String top = text(cells, SourceField.TOP_CATEGORY);
        String sub = text(cells, SourceField.SUB_CATEGORY);
        CategoryCells.Found found = categories.find(top, sub);
        faults.putAll(found.faults());
        Category category = found.category().orElse(null);
        if (category != null) {
            form.topCategory = category.top().code();
            form.category = category.code();
        }
        form.name = text(cells, SourceField.NAME);
        form.licences = text(cells, SourceField.LICENCES);
        form.users = text(cells, SourceField.USERS);
        form.licenceName = text(cells, SourceField.LICENCE_NAME);
        form.expiry = day(cells.get(SourceField.EXPIRY));
        form.equivalent = text(cells, SourceField.EQUIVALENT);
        form.advantages = text(cells, SourceField.ADVANTAGES);
        form.disadvantages = text(cells, SourceField.DISADVANTAGES);
        form.constraints = text(cells, SourceField.CONSTRAINTS);
        form.competence = competence(text(cells, SourceField.COMPETENCE));
        form.openSourceCost = sum(cells.get(SourceField.OPEN_SOURCE_COST));
        form.commercialCost = sum(cells.get(SourceField.COMMERCIAL_COST));
        form.note = text(cells, SourceField.NOTE);
        EntryReading reading = reader.readFields(form);
        reading.faults().forEach((field, fault) -> faults.put(SourceField.of(field), fault));
        cells.forEach((field, cell) -> {
            if (field.isOfRow()
                    && cell.text().startsWith("#")
                    && ERROR.matcher(cell.text()).matches()) {
                faults.put(field, "intake.cell.error");
            }
        });
        boolean adjusted = faults.isEmpty() && Adjustment.any(cells, reading.details(), category);
        return new RowReading(form, reading.details(), faults, adjusted);
    }

    private static String text(Map<SourceField, SheetCell> cells, SourceField field) {
        SheetCell cell = cells.get(field);
        return cell == null ? "" : cell.text();
    }

    /** A number in a column of dates is a day whose format was lost, where the calendar knows it. */
    private static String day(@Nullable SheetCell cell) {
        if (cell == null || !cell.number() || !SERIAL_DAY.matcher(cell.text()).matches()) {
            return cell == null ? "" : cell.text();
        }
        int serial = Integer.parseInt(cell.text());
        return serial < FIRST_DAY || serial > LAST_DAY
                ? cell.text()
                : DateUtil.getLocalDateTime(serial).toLocalDate().toString();
    }

    /** A number leaves no doubt about its separators; beyond the second decimal it is rounded half up. */
    private static String sum(@Nullable SheetCell cell) {
        if (cell == null || !cell.number() || KURUS.matcher(cell.text()).matches()) {
            return cell == null ? "" : cell.text();
        }
        try {
            return new BigDecimal(cell.text().replace(',', '.'))
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString();
        } catch (NumberFormatException e) {
            return cell.text();
        }
    }

    private String competence(String label) {
        return label.isEmpty() ? "" : competences.getOrDefault(TurkishText.key(label), label);
    }
}
