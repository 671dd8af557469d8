package tr.edu.akky.inventory.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Days and moments as Turkish readers write them, in the time of Türkiye; for templates. */
@Component("dates")
public class Dates {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", TURKISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", TURKISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", TURKISH);

    private final Clock clock;
    private final MessageSource messages;

    Dates(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(clock.getZone()));
    }

    /** The time of today, else with the day. */
    public String lately(Instant instant) {
        ZonedDateTime moment = instant.atZone(clock.getZone());
        LocalDate day = moment.toLocalDate();
        return (day.equals(today()) ? "" : DAY.format(day) + " ") + TIME.format(moment);
    }

    /** For machines: to the second, in UTC. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** How many calendar days ago it was: "bugün", "dün", "5 gün önce". */
    public String age(Instant instant) {
        long days = ChronoUnit.DAYS.between(instant.atZone(clock.getZone()).toLocalDate(), today());
        return messages.getMessage("date.days-ago", new Object[] {Math.max(days, 0)}, TURKISH);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
