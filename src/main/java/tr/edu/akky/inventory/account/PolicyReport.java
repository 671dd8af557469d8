package tr.edu.akky.inventory.account;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a browser's report may be written down: nothing that a person typed, no query, no identifier, no token.
 *
 * @param directive of the policy, such as {@code script-src-elem}; {@code other} if it is none
 * @param blocked origin of what was not loaded, or a word such as {@code inline}
 * @param page path of the page, with a star for whatever is not a plain word
 */
record PolicyReport(String directive, String blocked, String page) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_IN_ONE = 10;
    private static final Set<String> DIRECTIVES = Set.of(
            "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src connect-src form-action base-uri object-src frame-ancestors frame-src media-src worker-src manifest-src"
                    .split(" "));
    private static final Set<String> WORDS = Set.of("inline", "eval", "self", "data", "blob", "wasm-eval");

    /** Of both forms that there are: one object {@code csp-report}, or a list of reports with a {@code body} each. */
    static List<PolicyReport> read(byte[] sent) {
        JsonNode root;
        try {
            root = JSON.readTree(sent);
        } catch (JacksonException noJson) {
            return List.of();
        }
        if (root.isArray()) {
            return StreamSupport.stream(root.spliterator(), false)
                    .filter(each -> each.path("type").asString("").equals("csp-violation"))
                    .limit(MOST_IN_ONE)
                    .map(each -> of(each.path("body"), "effectiveDirective", "blockedURL", "documentURL"))
                    .toList();
        }
        JsonNode old = root.path("csp-report");
        if (!old.isObject()) {
            return List.of();
        }
        boolean effective = old.has("effective-directive");
        return List.of(
                of(old, effective ? "effective-directive" : "violated-directive", "blocked-uri", "document-uri"));
    }

    private static PolicyReport of(JsonNode node, String directive, String blocked, String page) {
        String named = node.path(directive).asString("").split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return new PolicyReport(
                DIRECTIVES.contains(named) ? named : "other",
                origin(node.path(blocked).asString("")),
                path(node.path(page).asString("")));
    }

    private static String origin(String blocked) {
        if (WORDS.contains(blocked)) {
            return blocked;
        }
        try {
            URI address = URI.create(blocked);
            String host = String.valueOf(address.getHost());
            boolean plain = host.matches("[a-zA-Z0-9.-]{1,100}")
                    && String.valueOf(address.getScheme()).matches("[a-z-]{1,20}");
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            return plain && address.getHost() != null ? address.getScheme() + "://" + host + port : "?";
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }

    private static String path(String page) {
        try {
            String path = String.valueOf(URI.create(page).getRawPath());
            return path.length() > 200
                    ? "?"
                    : path.replaceAll("(?<=/)(?![a-z]([a-z-]{0,24})(/|$))[^/]+", "*")
                            .replaceAll("[^a-z/*-]", "");
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }
}
