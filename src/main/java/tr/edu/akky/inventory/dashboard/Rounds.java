package tr.edu.akky.inventory.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.analysis.Costs;
import tr.edu.akky.inventory.analysis.WorkList;
import tr.edu.akky.inventory.analysis.WorkProgress;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.consolidation.Progress;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.register.LicenceFigures;
import tr.edu.akky.inventory.register.Licences;
import tr.edu.akky.inventory.sealing.ReadinessCheck;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.Coverage;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/** Gathers where a period stands from the features that know it: one snapshot, in seven statements. */
@Service
@Transactional(readOnly = true)
class Rounds {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final Standings standings;
    private final ReportLines lines;
    private final WorkList work;
    private final ReadinessCheck readiness;
    private final Licences licences;
    private final Costs costs;
    private final Categories categories;
    private final MessageSource messages;
    private final Dates dates;

    Rounds(
            Standings standings,
            ReportLines lines,
            WorkList work,
            ReadinessCheck readiness,
            Licences licences,
            Costs costs,
            Categories categories,
            MessageSource messages,
            Dates dates) {
        this.standings = standings;
        this.lines = lines;
        this.work = work;
        this.readiness = readiness;
        this.licences = licences;
        this.costs = costs;
        this.categories = categories;
        this.messages = messages;
        this.dates = dates;
    }

    Round of(CurrentUser user, Period period) {
        long id = period.id();
        List<UnitStanding> units = standings.of(id);
        Progress consolidation = lines.progress(id);
        WorkProgress analysis = work.progress(id);
        LicenceFigures expiries = licences.figures(id);
        return new Round(
                dates.today(),
                units,
                states(id, units),
                categories(id),
                progress(id, consolidation, analysis),
                expiring(id, expiries),
                consolidation,
                analysis,
                readiness.figures(id, consolidation, coverage(units)),
                expiries,
                costs.totals(id));
    }

    private static Coverage coverage(List<UnitStanding> units) {
        return new Coverage(
                units.size(),
                in(units, SubmissionStatus.APPROVED).count(),
                in(units, SubmissionStatus.SUBMITTED).count(),
                in(units, SubmissionStatus.APPROVED)
                        .mapToLong(UnitStanding::entries)
                        .sum(),
                in(units, SubmissionStatus.SUBMITTED)
                        .mapToLong(UnitStanding::entries)
                        .sum());
    }

    private static Stream<UnitStanding> in(List<UnitStanding> units, SubmissionStatus status) {
        return units.stream().filter(unit -> unit.isIn(status));
    }

    private List<Bar> states(long period, List<UnitStanding> units) {
        return Bar.scaled(Stream.of("APPROVED", "SUBMITTED", "RETURNED", "DRAFT", "UNTOUCHED")
                .map(state -> new Bar(
                        say("submission.status." + state),
                        units.stream()
                                .filter(unit -> unit.state().equals(state))
                                .count(),
                        0,
                        0,
                        "/review?period=" + period + "&" + found(state)))
                .toList());
    }

    private static String found(String state) {
        return switch (state) {
            case "UNTOUCHED" -> "only=untouched";
            case "DRAFT" -> "only=begun";
            default -> "status=" + state;
        };
    }

    private List<Bar> categories(long period) {
        Map<String, Long> counts = standings.categories(period);
        List<Bar> bars = new ArrayList<>();
        categories.tops().forEach(top -> bars.add(new Bar(top.name(), counts.getOrDefault(top.code(), 0L), 0, 0, "")));
        if (counts.containsKey("")) {
            bars.add(new Bar(say("start.round.no-category"), counts.getOrDefault("", 0L), 0, 0, ""));
        }
        return Bar.scaled(bars);
    }

    private List<Bar> progress(long period, Progress names, WorkProgress analysis) {
        String list = "/analysis?period=" + period + "&state=";
        return List.of(
                Bar.part(
                        say("start.progress.names"),
                        names.linked(),
                        names.entries(),
                        "/consolidation?period=" + period),
                Bar.part(say("work.done.technical"), analysis.technical(), analysis.lines(), list + "technical"),
                Bar.part(say("work.done.competence"), analysis.competence(), analysis.lines(), list + "competence"),
                Bar.part(say("work.done.cost"), analysis.cost(), analysis.lines(), list + "cost"),
                Bar.part(say("work.done.decision"), analysis.decision(), analysis.lines(), list + "decision"));
    }

    private List<Bar> expiring(long period, LicenceFigures licences) {
        String register = "/register?period=" + period + "&expiry=";
        return Bar.scaled(List.of(
                new Bar(say("start.expiring.expired"), licences.expired(), 0, 0, register + "expired"),
                new Bar(say("start.expiring.30"), licences.inThirty(), 0, 0, register + "30"),
                new Bar(say("start.expiring.90"), licences.inNinety(), 0, 0, register + "90"),
                new Bar(say("start.expiring.180"), licences.inHalfAYear(), 0, 0, register + "180")));
    }

    private String say(String key) {
        return messages.getMessage(key, null, TURKISH);
    }
}
