package tr.edu.akky.inventory.search;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Pages;

/** The search of the masthead: the first of each kind, or all of one. */
@Controller
class SearchController {

    private static final int FIRST = 5;
    private static final int PAGE_SIZE = 25;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(
            @AuthenticationPrincipal CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Words words = Words.of(q);
        List<Group> groups = words.isTooShort() ? List.of() : groups(user, words, kind, page);
        model.addAttribute("words", words);
        model.addAttribute("kind", Kind.of(kind, user).orElse(null));
        model.addAttribute("kinds", Kind.visibleTo(user));
        model.addAttribute("groups", groups);
        model.addAttribute(
                "total",
                groups.stream()
                        .mapToLong(group -> group.hits().getTotalElements())
                        .sum());
        return "search/results";
    }

    private List<Group> groups(CurrentUser user, Words words, String key, int page) {
        return Kind.of(key, user)
                .map(kind -> List.of(search.find(kind, words, user, Pages.of(page, PAGE_SIZE))))
                .orElseGet(() -> Kind.visibleTo(user).stream()
                        .map(kind -> search.find(kind, words, user, Pages.of(1, FIRST)))
                        .toList());
    }
}
