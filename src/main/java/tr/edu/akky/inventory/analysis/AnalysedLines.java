package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.consolidation.ReportLines;
import tr.edu.akky.inventory.consolidation.ReportableLine;

/** The lines of a period with their analysis, for the report; never more than a few hundred in memory. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class AnalysedLines {

    private static final int AT_ONCE = 500;

    private final ReportLines lines;
    private final AnalysisReading reading;

    AnalysedLines(ReportLines lines, AnalysisReading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /** In the order of the report. To be closed by the caller, who holds the transaction. */
    public Stream<AnalysedLine> lines(long periodId) {
        Stream<ReportableLine> source = lines.lines(periodId);
        Iterator<List<ReportableLine>> chunks = chunks(source.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false)
                .flatMap(chunk -> analysed(chunk).stream())
                .onClose(source::close);
    }

    private List<AnalysedLine> analysed(List<ReportableLine> chunk) {
        List<Long> ids =
                chunk.stream().map(ReportableLine::id).filter(Objects::nonNull).toList();
        AnalysisReading.Of analyses = reading.of(ids);
        return chunk.stream()
                .map(line -> line.id() == null
                        ? new AnalysedLine(line, null, null, null)
                        : new AnalysedLine(
                                line,
                                analyses.technical().get(line.id()),
                                analyses.costs().get(line.id()),
                                analyses.decisions().get(line.id())))
                .toList();
    }

    private static Iterator<List<ReportableLine>> chunks(Iterator<ReportableLine> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<ReportableLine> next() {
                List<ReportableLine> chunk = new ArrayList<>(AT_ONCE);
                do {
                    chunk.add(lines.next());
                } while (chunk.size() < AT_ONCE && lines.hasNext());
                return chunk;
            }
        };
    }
}
