package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.Competence;

/**
 * Says of every line of a period all that the report needs, through the services behind the pages: drafts taken over,
 * competence, costs, decisions with a plan, and the guide's texts.
 */
@Component
public class FinishedAnalysis {

    /** What one licence of the line costs a year, without VAT: this and a lira more for each line. */
    public static final BigDecimal PRICE = new BigDecimal("1234.57");

    public static final int LICENCES = 7;
    public static final BigDecimal DAY_RATE = new BigDecimal("8250.00");
    public static final int DAYS = 3;
    public static final LocalDate START = LocalDate.of(2027, 1, 15);

    private final Roadmap roadmap;
    private final AnalysisStore stored;
    private final BulkTakeOver takeOver;
    private final TechnicalAnalyses analyses;
    private final LineCosts costs;
    private final Decisions decisions;
    private final Guide guide;

    FinishedAnalysis(
            Roadmap roadmap,
            AnalysisStore stored,
            BulkTakeOver takeOver,
            TechnicalAnalyses analyses,
            LineCosts costs,
            Decisions decisions,
            Guide guide) {
        this.roadmap = roadmap;
        this.stored = stored;
        this.takeOver = takeOver;
        this.analyses = analyses;
        this.costs = costs;
        this.decisions = decisions;
        this.guide = guide;
    }

    public void finish(CurrentUser specialist, long period) {
        takeOver.takeOver(specialist, period, WorkFilter.NONE, Set.of());
        List<RoadmapLine> lines = roadmap.of(period);
        for (int place = 0; place < lines.size(); place++) {
            RoadmapLine line = lines.get(place);
            analyse(specialist, line.id(), place);
            compute(specialist, line.id(), place);
            boolean waits = place % 5 == 4 && isPossible(lines.get(place - 1).id());
            decide(specialist, line.id(), place, waits ? lines.get(place - 1).name() : "");
        }
        guide.overview(period).forEach(row -> {
            GuideForm form = new GuideForm();
            form.a = "**" + row.category().name() + "** sistemleri envanterdedir:\n\n- birinci madde\n- ikinci madde";
            form.b = "1. sıkılaştırma\n2. yedekleme";
            form.c = "Kimlik doğrulamayla *etkileşir*.";
            form.d = "Açık kaynaklı bir çözümle verilebilir.";
            assertThat(guide.write(specialist, period, row.category(), form)).isEmpty();
        });
    }

    /** The lines of a period in the order of the roadmap. */
    public List<Long> lines(long period) {
        return roadmap.of(period).stream().map(RoadmapLine::id).toList();
    }

    private void analyse(CurrentUser specialist, long lineId, int place) {
        StoredAnalysis known = stored.find(lineId);
        TechnicalForm form = TechnicalForm.of(known);
        form.competence = Competence.values()[place % 4].name();
        if (known.content().equivalents().isEmpty()) {
            form.noEquivalent = true;
            form.constraints = "Yalnız bu yazılımla çalışan cihazlar vardır.";
        }
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        assertThat(analyses.change(specialist, lineId, form, errors, UnaryOperator.identity()))
                .as(errors.toString())
                .isTrue();
    }

    private void compute(CurrentUser specialist, long lineId, int place) {
        costs.save(
                specialist,
                lineId,
                0,
                new Calculation(
                        new CostAssumptions(DAY_RATE, BigDecimal.TEN, BigDecimal.valueOf(20)),
                        List.of(
                                item(CostSide.OPEN_SOURCE, CostKind.STAFF, null, DAYS, 2, 2),
                                item(
                                        CostSide.COMMERCIAL,
                                        CostKind.LICENCE,
                                        PRICE.add(BigDecimal.valueOf(place)),
                                        LICENCES,
                                        1,
                                        5)),
                        "Fiyatlar 2026 yılı teklifleridir."));
    }

    private static CostItem item(
            CostSide side, CostKind kind, @Nullable BigDecimal price, int quantity, int first, int last) {
        return new CostItem(
                side,
                kind,
                null,
                price,
                BigDecimal.valueOf(quantity),
                CostCurrency.TRY,
                BigDecimal.ONE,
                false,
                first,
                last);
    }

    private void decide(CurrentUser specialist, long lineId, int place, String before) {
        boolean possible = isPossible(lineId);
        LocalDate start = START.plusMonths(place);
        DecisionDetails details = possible
                ? new DecisionDetails("gecis-yapilabilir", null, start, start.plusDays(20), null, "Pilot ile başlanır")
                : new DecisionDetails("gecis-yapilamaz", "Muadili yoktur.", null, null, null, null);
        decisions.decide(specialist, lineId, DecisionForm.NOT_STORED, details, List.of(), possible ? before : "");
    }

    private boolean isPossible(long lineId) {
        return !stored.find(lineId).content().noEquivalent();
    }
}
