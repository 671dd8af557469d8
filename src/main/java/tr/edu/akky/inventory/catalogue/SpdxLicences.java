package tr.edu.akky.inventory.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The open-source licences that the ULAKBİM guide (July 2023) accepts, in their latest versions and by family. */
final class SpdxLicences {

    private static final List<String> ACCEPTED = List.of(
            "0BSD",
            "AFL",
            "AGPL",
            "APACHE",
            "ARTISTIC",
            "BSD-2",
            "BSD-3",
            "BSD-4",
            "BSL-1.0",
            "CC-BY",
            "CC-BY-SA",
            "CC0",
            "CECILL",
            "ECL",
            "EPL",
            "EUPL",
            "GFDL",
            "GPL",
            "ISC",
            "LGPL",
            "LPPL",
            "MIT-0",
            "MIT",
            "MPL",
            "MS-PL",
            "MS-RL",
            "MULANPSL",
            "NCSA",
            "ODBL",
            "OFL",
            "OSL",
            "POSTGRESQL",
            "UNLICENSE",
            "UPL",
            "VIM",
            "ZLIB");
    private static final List<String> NOT_ACCEPTED = List.of("CC-BY-NC", "CC-BY-ND");

    private SpdxLicences() {}

    /** Whether every part joined by AND is accepted, and of parts joined by OR at least one is. */
    static boolean isAccepted(String expression) {
        return Arrays.stream(expression.replaceAll("[()]", " ").split("(?i)\\s+AND\\s+"))
                .allMatch(part -> Arrays.stream(part.split("(?i)\\s+OR\\s+")).anyMatch(SpdxLicences::isFamilyAccepted));
    }

    private static boolean isFamilyAccepted(String licence) {
        String name = licence.strip().replaceFirst("(?i)\\s+WITH\\s+.*", "").toUpperCase(Locale.ROOT);
        return NOT_ACCEPTED.stream().noneMatch(name::startsWith)
                && ACCEPTED.stream().anyMatch(family -> name.equals(family) || name.startsWith(family + "-"));
    }
}
