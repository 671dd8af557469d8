package tr.edu.akky.inventory.register;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;

/** The coming expiries as a calendar: on the last valid day of each licence an event, and an alarm 30 days before. */
@Component
class LicenceCalendar {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final LicenceTexts texts;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;
    private final String host;

    LicenceCalendar(
            LicenceTexts texts,
            MessageSource messages,
            Dates dates,
            Clock clock,
            @Value("${app.base-url}") String baseUrl) {
        this.texts = texts;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
        this.host = String.valueOf(URI.create(baseUrl).getHost());
    }

    /** Licences that have expired already, or do not expire at all, are left out. */
    String of(String title, List<LicenceRow> licences) {
        CalendarText calendar = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//AKKY Envanter//Lisans Sicili//TR")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", title);
        for (LicenceRow licence : licences) {
            LocalDate day = licence.expiry().date();
            if (day != null && !day.isBefore(dates.today())) {
                event(calendar, licence, day);
            }
        }
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void event(CalendarText calendar, LicenceRow licence, LocalDate day) {
        String summary = message("register.calendar.summary", licence.name(), texts.unit(licence));
        calendar.line("BEGIN", "VEVENT")
                .line("UID", licence.key() + "@" + host)
                .line("DTSTAMP", MOMENT.format(clock.instant().atZone(ZoneOffset.UTC)))
                .line("DTSTART;VALUE=DATE", DAY.format(day))
                .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description(licence, day))
                .line("TRANSP", "TRANSPARENT")
                .line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", summary)
                .line("TRIGGER", "-P30D")
                .line("END", "VALARM")
                .line("END", "VEVENT");
    }

    private String description(LicenceRow licence, LocalDate day) {
        String licenceName = licence.licenceName() == null ? "—" : licence.licenceName();
        return message(
                "register.calendar.description", licence.name(), texts.unit(licence), licenceName, dates.day(day));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
