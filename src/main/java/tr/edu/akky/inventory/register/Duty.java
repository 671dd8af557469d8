package tr.edu.akky.inventory.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A duty that the application helps to meet: what it asks is the message {@code duty.<name>}, how it is met
 * {@code duty.<name>.met}, and what can be shown for it {@code duty.<name>.evidence} with the figures of the moment.
 */
enum Duty {
    KVKK_LEAST_DATA(Regulation.KVKK, Topic.PERSONAL_DATA, "/administration/accounts", f -> List.of(f.people())),
    KVKK_ACCESS(
            Regulation.KVKK,
            Topic.ACCESS,
            "/administration/accounts",
            f -> List.of(f.people(), f.reviewers(), f.administrators())),
    KVKK_TRAIL(Regulation.KVKK, Topic.TRAIL, "/history?subject=account", f -> List.of(f.failedSignIns())),

    MEASURES_ACCESS(
            Regulation.CIRCULAR_2019_12,
            Topic.ACCESS,
            "/administration/accounts",
            f -> List.of(f.reviewers(), f.administrators())),
    MEASURES_TRAIL(Regulation.CIRCULAR_2019_12, Topic.TRAIL, "/history", f -> List.of(f.historyRows())),
    MEASURES_LOCAL(Regulation.CIRCULAR_2019_12, Topic.BACKUP, "/administration", f -> List.of()),

    GUIDE_INVENTORY(
            Regulation.SECURITY_GUIDE,
            Topic.INVENTORY,
            "/review",
            f -> List.of(f.units(), f.reportedUnits(), f.licences())),
    GUIDE_EXPIRED(
            Regulation.SECURITY_GUIDE,
            Topic.LICENCES,
            "/register?expiry=expired",
            f -> List.of(f.expired(), f.expiringSoon())),
    GUIDE_TRAIL(Regulation.SECURITY_GUIDE, Topic.TRAIL, "/history", f -> List.of(f.historyRows())),

    AKKY_REPORT(Regulation.CIRCULAR_2023_13, Topic.INVENTORY, "/reports", f -> List.of(f.lines(), f.reportsMade())),
    AKKY_EQUIVALENTS(
            Regulation.CIRCULAR_2023_13,
            Topic.OPEN_SOURCE,
            "/analysis",
            f -> List.of(f.lines(), f.linesWithEquivalent(), f.linesDecided())),
    AKKY_BUDGET(Regulation.CIRCULAR_2023_13, Topic.OPEN_SOURCE, "/analysis", f -> List.of(f.linesCosted())),
    AKKY_PURCHASE(
            Regulation.CIRCULAR_2023_13,
            Topic.OPEN_SOURCE,
            "/register/justifications",
            f -> List.of(f.justifications(), f.justificationDrafts())),

    AUDIT_ASSETS(Regulation.AUDIT_GUIDE, Topic.INVENTORY, "/consolidation", f -> List.of(f.lines(), f.licences())),
    AUDIT_LICENCES(
            Regulation.AUDIT_GUIDE,
            Topic.LICENCES,
            "/register",
            f -> List.of(f.licences(), f.expired(), f.unknownExpiry())),
    AUDIT_TRAIL(Regulation.AUDIT_GUIDE, Topic.TRAIL, "/history", f -> List.of(f.historyRows())),

    ISO_INVENTORY(Regulation.ISO_27001, Topic.INVENTORY, "/register", f -> List.of(f.licences(), f.approvedUnits())),
    ISO_RIGHTS(
            Regulation.ISO_27001, Topic.LICENCES, "/register/checks", f -> List.of(f.checksInAYear(), f.openTasks())),
    ISO_ACCESS(Regulation.ISO_27001, Topic.ACCESS, "/administration/accounts", f -> List.of(f.people())),
    ISO_BACKUP(Regulation.ISO_27001, Topic.BACKUP, "/administration", f -> List.of()),

    CONTROL_SEPARATION(Regulation.INTERNAL_CONTROL, Topic.CONTROL, "/review", f -> List.of(f.approvals(), f.returns())),
    CONTROL_RECORD(Regulation.INTERNAL_CONTROL, Topic.TRAIL, "/history", f -> List.of(f.historyRows())),
    CONTROL_MONITORING(
            Regulation.INTERNAL_CONTROL,
            Topic.CONTROL,
            "/register/checks",
            f -> List.of(f.checksInAYear(), f.openTasks())),

    OPEN_FORMATS(Regulation.INTEROPERABILITY, Topic.INTEROPERABILITY, "/reports", f -> List.of(f.reportsMade())),
    OPEN_CATALOGUE(
            Regulation.INTEROPERABILITY,
            Topic.INTEROPERABILITY,
            "/catalogue/products",
            f -> List.of(f.products(), f.equivalents())),

    LICENCE_REGISTER(
            Regulation.CIRCULAR_2008_17,
            Topic.LICENCES,
            "/register",
            f -> List.of(f.licences(), f.units(), f.approvedUnits())),
    LICENCE_CHECKS(Regulation.CIRCULAR_2008_17, Topic.CONTROL, "/register/checks", f -> List.of(f.checksInAYear())),
    LICENCE_COUNTS(
            Regulation.CIRCULAR_2008_17, Topic.LICENCES, "/register/justifications", f -> List.of(f.justifications()));

    private final Regulation regulation;
    private final Topic topic;
    private final String page;
    private final Function<Evidence, List<Object>> figures;

    Duty(Regulation regulation, Topic topic, String page, Function<Evidence, List<Object>> figures) {
        this.regulation = regulation;
        this.topic = topic;
        this.page = page;
        this.figures = figures;
    }

    static List<Duty> of(Regulation regulation) {
        return Stream.of(values()).filter(duty -> duty.regulation == regulation).toList();
    }

    public Topic topic() {
        return topic;
    }

    /** Address of the page on which it is met. */
    public String page() {
        return page;
    }

    public boolean isForAdministratorsOnly() {
        return page.startsWith("/administration");
    }

    /** What the sentence of the evidence names. */
    public List<Object> figures(Evidence evidence) {
        return figures.apply(evidence);
    }
}
