package tr.edu.akky.inventory.reporting;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The columns of the official report in their order, for pages that explain them. */
@Component("officialColumns")
public class OfficialColumns {

    private static final List<OfficialColumn> ALL =
            Arrays.stream(ReportField.values()).map(OfficialColumn::of).toList();

    public List<OfficialColumn> all() {
        return ALL;
    }

    /** For templates, which name the column that they help with. */
    public OfficialColumn find(String key) {
        return OfficialColumn.of(ReportField.valueOf(key));
    }
}
