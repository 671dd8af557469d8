package tr.edu.akky.inventory.shared;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses of the other pages of the list that is being shown, with its filters kept and without the host, which whoever
 * asks may forge; for templates.
 */
@Component("pageLinks")
public class PageLinks {

    PageLinks() {}

    /** @param page counted from one */
    public String to(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
