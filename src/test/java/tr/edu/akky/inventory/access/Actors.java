package tr.edu.akky.inventory.access;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.TurkishDay;

/** The people of the access matrix, what they do while a world is made, and what of it is to be tried. */
@Component
@Lazy
class Actors {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern UNDO = Pattern.compile("undoAction=(/[^\\]]+)");

    private final Visits visits;
    private final JdbcClient jdbc;
    private final Map<Person, CurrentUser> persons = new EnumMap<>(Person.class);
    private final List<String> refusals = new ArrayList<>();
    private final List<String> placesOfOther = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Asked> asks = new ArrayList<>();

    Actors(Visits visits, JdbcClient jdbc) {
        this.visits = visits;
        this.jdbc = jdbc;
    }

    static String day(int fromToday) {
        return DAY.format(TurkishDay.today().plusDays(fromToday));
    }

    void add(Person kind, CurrentUser person) {
        persons.put(kind, person);
    }

    @Nullable
    CurrentUser person(Person kind) {
        return persons.get(kind);
    }

    CurrentUser who(Person kind) {
        return Objects.requireNonNull(persons.get(kind));
    }

    /** Addresses that are reached by no link, or only far down a list, and are not of the other unit. */
    List<String> places() {
        return places;
    }

    /** The same of the other unit. */
    List<String> placesOfOther() {
        return placesOfOther;
    }

    /** What is sent by a script, or by a button that is offered once. */
    List<Asked> asks() {
        return asks;
    }

    /** What did not go as it was meant. */
    List<String> refusals() {
        return refusals;
    }

    Visits.Visit stay(Person kind, Asked asked) {
        return visits.stay(person(kind), asked);
    }

    Visits.Visit post(Person kind, String path, String... pairs) {
        Visits.Visit visit = stay(kind, Asked.post(path, pairs));
        if (visit.result().getResponse().getStatus() > 302) {
            refusals.add(path + " " + visit.result().getResponse().getStatus());
        }
        String said = String.valueOf(visit.result().getFlashMap().get("flash"));
        if (said.contains("danger")) {
            refusals.add(path + " " + said);
        }
        Matcher undo = UNDO.matcher(said);
        if (undo.find() && kind != Person.OTHER) {
            asks.add(Asked.post(undo.group(1)));
        }
        return visit;
    }

    String last(String table) {
        return jdbc.sql("select max(id) from " + table).query(String.class).single();
    }

    /** The first row of a submission. */
    String entry(long submission) {
        return jdbc.sql("select min(id) from entry where submission_id = ?")
                .param(submission)
                .query(String.class)
                .single();
    }
}
