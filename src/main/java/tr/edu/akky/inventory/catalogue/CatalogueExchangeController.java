package tr.edu.akky.inventory.catalogue;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Sharing the catalogue as files: download, or upload, preview and confirm. */
@Controller
@RequestMapping("/administration/catalogue/exchange")
class CatalogueExchangeController {

    private static final String PENDING = CatalogueExchangeController.class.getName();
    private static final String PAGE = "redirect:/administration/catalogue/exchange";

    private final CatalogueExchange exchange;

    CatalogueExchangeController(CatalogueExchange exchange) {
        this.exchange = exchange;
    }

    @GetMapping
    String choose(HttpSession session, Model model) {
        if (session.getAttribute(PENDING) instanceof CatalogueArchive pending) {
            model.addAttribute("outcome", exchange.preview(pending));
        }
        return "catalogue/exchange";
    }

    @PostMapping("/file")
    ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment("akky-katalog.zip"))
                .body(exchange.export().zipped());
    }

    @PostMapping
    String upload(@RequestParam MultipartFile file, HttpSession session, RedirectAttributes redirect)
            throws IOException {
        session.removeAttribute(PENDING);
        try {
            CatalogueArchive archive = CatalogueArchive.read(file.getBytes());
            exchange.preview(archive);
            session.setAttribute(PENDING, archive);
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return PAGE;
    }

    @PostMapping("/confirmation")
    String confirm(HttpSession session, RedirectAttributes redirect) {
        if (session.getAttribute(PENDING) instanceof CatalogueArchive pending) {
            session.removeAttribute(PENDING);
            ExchangeOutcome added = exchange.load(pending);
            Flash.success(
                    redirect, "exchange.done", added.products(), added.aliases(), added.equivalents(), added.pairs());
        }
        return PAGE;
    }

    @PostMapping("/cancellation")
    String cancel(HttpSession session) {
        session.removeAttribute(PENDING);
        return PAGE;
    }
}
