package tr.edu.akky.inventory.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** Two sides that each have one of everything: three units of {@link Person#OWN} and one of {@link Person#OTHER}. */
@Component
@Lazy
class World {

    private final Actors actors;
    private final WorkOfUnits units;
    private final WorkOfPeriods periods;
    private final WorkOfAdministrators administrators;
    private final People people;
    private final Round round;

    World(
            Actors actors,
            WorkOfUnits units,
            WorkOfPeriods periods,
            WorkOfAdministrators administrators,
            People people,
            Round round) {
        this.actors = actors;
        this.units = units;
        this.periods = periods;
        this.administrators = administrators;
        this.people = people;
        this.round = round;
    }

    /** Units in each state that a submission can be in, and finished reports of earlier periods. */
    void make() {
        Unit draft = people.unit("Tıp Fakültesi");
        Unit submitted = people.unit("Diş Hekimliği Fakültesi");
        Unit approved = people.unit("Fen Fakültesi");
        Unit later = people.unit("Ziraat Fakültesi");
        Unit returned = people.unit("İktisat Fakültesi");
        Unit empty = people.unit("Spor Bilimleri Fakültesi");
        Unit nothing = people.unit("Konservatuvar");
        Unit waiting = people.unit("İlahiyat Fakültesi");
        Unit other = people.unit("Hukuk Fakültesi");
        Unit[] own = {draft, submitted, approved, later, returned, empty, nothing, waiting};
        for (Person kind : Person.values()) {
            Role role = kind.role();
            if (role != null) {
                boolean member = kind == Person.OWN || kind.name().endsWith("_OF_UNIT");
                Unit[] members = member ? own : kind == Person.OTHER ? new Unit[] {other} : new Unit[0];
                actors.add(kind, people.person(role, members));
            }
        }
        long locked = periods.period("2024 Yılı");
        periods.finished(locked, approved);
        periods.send(locked);
        long complete = periods.period("2025 Yılı");
        periods.finished(complete, approved);
        actors.post(Person.ADMINISTRATOR, "/administration/periods/" + periods.period("2023 Yılı") + "/closing");
        actors.places().add("/administration/periods/" + actors.last("period"));
        long period = round.open().id();
        periods.share();
        units.fill(Person.OWN, draft, period, true);
        units.fill(Person.OTHER, other, period, true);
        for (Unit unit : List.of(submitted, approved, later, returned, waiting)) {
            units.fill(Person.OWN, unit, period, false);
        }
        units.review(units.submission(Person.OWN, submitted, period));
        round.submit(actors.who(Person.OWN), units.submission(Person.OWN, waiting, period));
        actors.places().add("/review/" + units.submission(Person.OWN, waiting, period));
        units.giveBack(units.submission(Person.OWN, returned, period));
        units.states(units.submission(Person.OWN, empty, period), units.submission(Person.OWN, nothing, period));
        round.enter(actors.who(Person.OWN), units.submission(Person.OWN, approved, period), "Bilinmeyen Program");
        periods.approve(approved, period);
        actors.places().add("/review/" + units.submission(Person.OWN, approved, period));
        actors.post(Person.REVIEWER, "/consolidation/" + period + "/refresh");
        periods.makeProductsOfOpenNames(period);
        actors.post(Person.ADMINISTRATOR, "/consolidation/" + period + "/undoing");
        for (String name : List.of("AutoCadd", "Matlap", "SPSS Statistik", "Solidvorks")) {
            round.enter(actors.who(Person.OWN), units.submission(Person.OWN, later, period), name);
        }
        periods.approve(later, period);
        actors.asks()
                .addAll(List.of(
                        Asked.post("/analysis/defaults/recomputation", "period", "" + period, "version", "1"),
                        Asked.post(
                                "/review/" + units.submission(Person.OWN, draft, period) + "/extension",
                                "dueOn",
                                Actors.day(20))));
        actors.post(Person.ADMINISTRATOR, "/analysis/" + period + "/takeovers", "all", "true");
        actors.places()
                .addAll(List.of(
                        "/consolidation?period=" + period, "/consolidation?period=" + period + "&state=PROPOSED"));
        periods.results(period);
        administrators.administer();
    }

    @Nullable
    CurrentUser person(Person kind) {
        return actors.person(kind);
    }

    CurrentUser inactive() {
        return administrators.inactive();
    }

    CurrentUser newcomer() {
        return administrators.newcomer();
    }

    KeptArchive archive() {
        return administrators.archive();
    }

    List<String> places() {
        return actors.places();
    }

    List<String> placesOfOther() {
        return actors.placesOfOther();
    }

    List<Asked> asks() {
        return actors.asks();
    }

    List<String> refusals() {
        return actors.refusals();
    }

    String batchFor(String pattern, Asked asked) {
        return units.batchFor(pattern, asked);
    }

    Asked freshly(Asked asked) {
        return units.freshly(asked);
    }
}
