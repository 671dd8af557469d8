package tr.edu.akky.inventory.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A licence as an SPDX expression, such as {@code GPL-3.0-only AND (MIT OR Apache-2.0)}, judged by the 37 licences that
 * the guide accepts as open source, in any version. Of alternatives one must be accepted, of a sum every part; an
 * exception after {@code WITH} only adds permissions.
 */
public record LicenceExpression(String text) {

    private static final Pattern TOKEN = Pattern.compile("[()]|[A-Za-z0-9.+-]+|\\S");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*\\+?");

    private static final String VERSION = "-\\d+(\\.\\d+)*[a-c]?";
    private static final String GNU_VERSION = VERSION + "(-only|-or-later)?";
    private static final Pattern ACCEPTED = Pattern.compile(
            "(0BSD|BSD-2-Clause|BSD-3-Clause|BSD-3-Clause-Clear|BSD-4-Clause|BSL-1\\.0|ISC|MIT|MIT-0|MS-PL|MS-RL|NCSA"
                    + "|PostgreSQL|Unlicense|Vim|Zlib"
                    + "|(AGPL|GPL|LGPL|GFDL)" + GNU_VERSION
                    + "|(AFL|Apache|Artistic|CC-BY|CC-BY-SA|CC0|CECILL|ECL|EPL|EUPL|LPPL|MPL|MulanPSL|ODbL|OFL|OSL|UPL)"
                    + VERSION + ")\\+?",
            Pattern.CASE_INSENSITIVE);

    boolean isWellFormed() {
        return new Reader(tokens()).read() != Verdict.MALFORMED;
    }

    /** Whether the report may call the program open source by this licence; false where the text is no expression. */
    public boolean isAccepted() {
        return new Reader(tokens()).read() == Verdict.ACCEPTED;
    }

    private List<String> tokens() {
        return TOKEN.matcher(text).results().map(match -> match.group()).toList();
    }

    private enum Verdict {
        ACCEPTED,
        NOT_ACCEPTED,
        MALFORMED;

        Verdict and(Verdict other) {
            return compareTo(other) >= 0 ? this : other;
        }

        Verdict or(Verdict other) {
            return this == MALFORMED || other == MALFORMED ? MALFORMED : compareTo(other) <= 0 ? this : other;
        }
    }

    /** Reads the tokens once, from left to right; {@code AND} binds closer than {@code OR}. */
    private static class Reader {

        private final List<String> tokens;
        private int next;

        Reader(List<String> tokens) {
            this.tokens = tokens;
        }

        Verdict read() {
            Verdict verdict = alternatives();
            return next == tokens.size() ? verdict : Verdict.MALFORMED;
        }

        private Verdict alternatives() {
            Verdict verdict = sum();
            while (take("OR")) {
                verdict = verdict.or(sum());
            }
            return verdict;
        }

        private Verdict sum() {
            Verdict verdict = single();
            while (take("AND")) {
                verdict = verdict.and(single());
            }
            return verdict;
        }

        private Verdict single() {
            if (take("(")) {
                Verdict inner = alternatives();
                return take(")") ? inner : Verdict.MALFORMED;
            }
            String licence = identifier();
            if (take("WITH") && identifier().isEmpty()) {
                return Verdict.MALFORMED;
            }
            return licence.isEmpty()
                    ? Verdict.MALFORMED
                    : ACCEPTED.matcher(licence).matches() ? Verdict.ACCEPTED : Verdict.NOT_ACCEPTED;
        }

        private String identifier() {
            if (next < tokens.size()
                    && IDENTIFIER.matcher(tokens.get(next)).matches()
                    && !List.of("AND", "OR", "WITH").contains(tokens.get(next).toUpperCase(Locale.ROOT))) {
                return tokens.get(next++);
            }
            return "";
        }

        private boolean take(String token) {
            boolean taken = next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
            next += taken ? 1 : 0;
            return taken;
        }
    }
}
