package tr.edu.akky.inventory.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Corrections in the preview: cell by cell, many rows at once, and what is to be done with repeated rows. */
@Controller
@RequestMapping("/submissions/{submissionId}/intake/{batchId}")
class CorrectionController {

    private static final Pattern CELL = Pattern.compile("cell\\.(\\d{1,9})\\.(\\w+)");
    private static final Pattern DECISION = Pattern.compile("decision\\.(\\d{1,9})");
    private static final String CATEGORY = "category";

    private final IntakePage page;
    private final Corrections corrections;
    private final Categories categories;

    CorrectionController(IntakePage page, Corrections corrections, Categories categories) {
        this.page = page;
        this.corrections = corrections;
        this.categories = categories;
    }

    /**
     * Whatever else the button does, every cell that was typed into is kept.
     *
     * @param act {@code save}, {@code apply} to the chosen rows, {@code propose}, {@code leave} out or {@code return}
     */
    @PostMapping("/corrections")
    String correct(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "") List<Integer> row,
            @RequestParam(defaultValue = "attention") String show,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        page.writable(user, submissionId);
        try {
            int understood = corrections.correct(submissionId, batchId, typed(parameters));
            understood += act(act, submissionId, batchId, row, parameters);
            if (understood > 0) {
                Flash.success(redirect, "intake.corrected", understood);
            } else {
                Flash.warning(
                        redirect,
                        switch (act) {
                            case "leave" -> "intake.left";
                            case "return" -> "intake.taken-in";
                            default -> "intake.corrected-none";
                        });
            }
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return to(submissionId, batchId, show);
    }

    private int act(
            String act, long submissionId, long batchId, List<Integer> rows, MultiValueMap<String, String> parameters) {
        boolean all = parameters.containsKey("all");
        if (!all && rows.isEmpty() && !act.equals("save") && !act.equals("propose")) {
            throw new RefusedException("intake.no-row-chosen");
        }
        Collection<Integer> chosen = all ? corrections.waiting(batchId) : rows;
        switch (act) {
            case "apply" -> {
                return corrections.correctAlike(submissionId, batchId, chosen, alike(parameters));
            }
            case "propose" -> {
                return corrections.takeProposals(submissionId, batchId, chosen);
            }
            case "leave" -> corrections.leaveOut(submissionId, batchId, chosen);
            case "return" -> corrections.takeIn(submissionId, batchId, rows);
            default -> {
                // Saving what was typed is all.
            }
        }
        return 0;
    }

    /** What is to be done with repeated rows, one by one or all of them. */
    @PostMapping("/decisions")
    String decide(
            @AuthenticationPrincipal CurrentUser user,
            @PathVariable long submissionId,
            @PathVariable long batchId,
            @RequestParam(defaultValue = "") String all,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        page.writable(user, submissionId);
        try {
            decision(all).ifPresent(decision -> corrections.decide(submissionId, batchId, List.of(), decision));
            if (all.isEmpty()) {
                decisions(parameters)
                        .forEach((decision, rows) -> corrections.decide(submissionId, batchId, rows, decision));
            }
            Flash.success(redirect, "intake.decided");
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return to(submissionId, batchId, RowFilter.REPEATED.code());
    }

    private static Map<Decision, List<Integer>> decisions(MultiValueMap<String, String> parameters) {
        Map<Decision, List<Integer>> rows = new EnumMap<>(Decision.class);
        parameters.forEach((name, values) -> {
            Matcher parts = DECISION.matcher(name);
            if (parts.matches()) {
                decision(values.get(0))
                        .ifPresent(decision -> rows.computeIfAbsent(decision, each -> new ArrayList<>())
                                .add(Integer.valueOf(parts.group(1))));
            }
        });
        return rows;
    }

    private static Optional<Decision> decision(String name) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equals(name))
                .findFirst();
    }

    private Map<Integer, Map<SourceField, String>> typed(MultiValueMap<String, String> parameters) {
        Map<Integer, Map<SourceField, String>> typed = new HashMap<>();
        parameters.forEach((name, values) -> {
            Matcher parts = CELL.matcher(name);
            if (parts.matches()) {
                Map<SourceField, String> cells = cells(parts.group(2), values.get(0));
                if (!cells.isEmpty()) {
                    typed.computeIfAbsent(Integer.valueOf(parts.group(1)), row -> new EnumMap<>(SourceField.class))
                            .putAll(cells);
                }
            }
        });
        return typed;
    }

    /** What is to be written into many rows: only what was filled in. */
    private Map<SourceField, String> alike(MultiValueMap<String, String> parameters) {
        Map<SourceField, String> cells = new EnumMap<>(SourceField.class);
        parameters.forEach((name, values) -> {
            if (name.startsWith("alike.") && !values.get(0).isBlank()) {
                cells.putAll(cells(name.substring("alike.".length()), values.get(0)));
            }
        });
        if (cells.isEmpty()) {
            throw new RefusedException("intake.nothing-to-apply");
        }
        return cells;
    }

    private Map<SourceField, String> cells(String code, String text) {
        if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new RefusedException("intake.cell.too-long");
        }
        if (code.equals(CATEGORY)) {
            return categories.find(text).map(Corrections::cells).orElse(Map.of());
        }
        return SourceField.ofCode(code)
                .filter(SourceField::isOfRow)
                .map(field -> Map.of(field, text))
                .orElse(Map.of());
    }

    private static String to(long submissionId, long batchId, String show) {
        return "redirect:/submissions/" + submissionId + "/intake/" + batchId + "?show="
                + URLEncoder.encode(show, StandardCharsets.UTF_8);
    }
}
