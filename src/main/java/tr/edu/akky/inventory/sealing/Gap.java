package tr.edu.akky.inventory.sealing;

/**
 * Something that a line still lacks; what it is and how it is filled say the messages {@code gap.<name>}. Which gaps a
 * line has is decided by the view {@code line_gap}.
 */
enum Gap {
    EQUIVALENT(4, "equivalents"),
    ADVANTAGES(1, "advantages"),
    DISADVANTAGES(1, "disadvantages"),
    CONSTRAINTS(1, "constraints"),
    COMPETENCE(1, "competence"),
    COST(1, "side-COMMERCIAL"),
    FEASIBILITY(2, "feasibility"),
    REASONS(1, "reasons"),
    DATES(1, "startsOn"),
    DATE_ORDER(1, "endsOn"),
    DEPENDENCY(1, "dependency"),
    COMPETENCE_REASON(0, "competenceReason"),
    OPEN_SOURCE_COST(0, "side-OPEN_SOURCE"),
    RESPONSIBLE(0, "unit"),
    CHANGED(0, "values"),
    LICENCES(0, "values"),
    EXPIRY(0, "values");

    /** What a line is made of: equivalent and three texts, competence, cost, decision and its plan. */
    static final int PARTS_OF_A_LINE = 8;

    private final int parts;
    private final String field;

    Gap(int parts, String field) {
        this.parts = parts;
        this.field = field;
    }

    /** How many parts of a line are missing while this gap is open; advice counts nothing. */
    int parts() {
        return parts;
    }

    /** Whether a report with this gap cannot be final. */
    public boolean isBlocking() {
        return parts > 0;
    }

    /** The address of the field that fills the gap. */
    public String link(long lineId) {
        String page = switch (this) {
            case COST, OPEN_SOURCE_COST -> "/analysis/lines/" + lineId + "/cost";
            case FEASIBILITY, REASONS, DATES, DATE_ORDER, DEPENDENCY, RESPONSIBLE ->
                "/analysis/lines/" + lineId + "/decision";
            case CHANGED, LICENCES, EXPIRY -> "/consolidation/lines/" + lineId;
            default -> "/analysis/lines/" + lineId;
        };
        return page + "#" + field;
    }
}
