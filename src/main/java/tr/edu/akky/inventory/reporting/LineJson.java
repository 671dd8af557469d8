package tr.edu.akky.inventory.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.submission.Period;

/**
 * The lines of a period for programs: an object with {@code schema}, {@code report}, {@code institution}, {@code period}
 * and {@code lines}, each of which is a {@link JsonLine} in a row of the file of its own.
 */
@Component
class LineJson {

    /** To be raised when a field is renamed or removed, or means something else; a new field raises nothing. */
    static final int SCHEMA = 1;

    private final ReportReading reading;
    private final Institution institution;
    private final JsonMapper mapper;

    LineJson(ReportReading reading, Institution institution, JsonMapper mapper) {
        this.reading = reading;
        this.institution = institution;
        this.mapper = mapper;
    }

    int write(Period period, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            json.writeStringProperty("report", Reports.NAME);
            json.writeStringProperty("institution", institution.name());
            json.writeName("period");
            json.writePOJO(new JsonLine.Named(period.id(), period.name()));
            json.writeArrayPropertyStart("lines");
            int written = reading.eachRecord(period.id(), (number, line) -> {
                json.writeRaw('\n');
                json.writePOJO(JsonLine.of(number, line));
            });
            json.writeEndArray();
            json.writeEndObject();
            return written;
        }
    }
}
