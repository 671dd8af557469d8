package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * How good the matcher is, measured on names that people labelled: "this name is (not) this product". One half of them,
 * chosen by a hash of the name, may be looked at while the matcher is made; the other half only judges it.
 */
class MatcherQualityTest {

    private static final ShippedNames SHIPPED = new ShippedNames();
    private static final NameMatcher MATCHER = new NameMatcher(new KnownNames(SHIPPED.spellings));

    @Test
    void onNamesNeverLookedAtLinksAreRightAndProposalsHoldTheProduct() {
        List<NamedCsvRecord> pairs = ShippedNames.rows("consolidation/name-pairs.csv");
        Score tuning = new Score("tuning");
        Score test = new Score("test");
        pairs.forEach(pair -> (isForTuning(pair.getField("name")) ? tuning : test).count(pair));
        System.out.println(tuning);
        System.out.println(test);

        assertThat(pairs).hasSizeGreaterThan(400);
        assertThat(test.links).isGreaterThan(200);
        assertThat(test.precision()).as("%s", test.wrong).isGreaterThanOrEqualTo(0.995);
        assertThat(test.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(test.recallOfUnknownSpellings()).isGreaterThanOrEqualTo(0.97);
        assertThat(tuning.wrong).isEmpty();
    }

    private static boolean isForTuning(String name) {
        CRC32 hash = new CRC32();
        hash.update(TurkishText.key(name).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0;
    }

    private static final class Score {

        private final String half;
        private final List<String> wrong = new ArrayList<>();
        private int same;
        private int found;
        private int unknown;
        private int unknownFound;
        private int links;
        private int different;
        private int differentProposed;

        Score(String half) {
            this.half = half;
        }

        void count(NamedCsvRecord pair) {
            String name = pair.getField("name");
            long product = Objects.requireNonNull(SHIPPED.ids.get(pair.getField("product")));
            Match match = MATCHER.match(AnalysedName.of(name), null, Set.of());
            boolean among = match.candidates().stream().anyMatch(candidate -> candidate.productId() == product);
            boolean linked = match.confidence() == Confidence.SURE;
            if (pair.getField("same").equals("yes")) {
                same++;
                found += among ? 1 : 0;
                unknown += SHIPPED.spell(name) ? 0 : 1;
                unknownFound += among && !SHIPPED.spell(name) ? 1 : 0;
                link(linked, among, pair);
            } else {
                different++;
                differentProposed += among ? 1 : 0;
                link(linked && among, false, pair);
            }
        }

        private void link(boolean linked, boolean right, NamedCsvRecord pair) {
            links += linked ? 1 : 0;
            if (linked && !right) {
                wrong.add(pair.getField("name") + " / " + pair.getField("product"));
            }
        }

        double precision() {
            return 1 - (double) wrong.size() / links;
        }

        double recall() {
            return (double) found / same;
        }

        double recallOfUnknownSpellings() {
            return (double) unknownFound / unknown;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "matcher, %s half: precision of %d links %.4f; recall of proposals %.4f (%d names), of names not"
                            + " spelled in the catalogue %.4f (%d); of %d different pairs %d proposed",
                    half,
                    links,
                    precision(),
                    recall(),
                    same,
                    recallOfUnknownSpellings(),
                    unknown,
                    different,
                    differentProposed);
        }
    }
}
