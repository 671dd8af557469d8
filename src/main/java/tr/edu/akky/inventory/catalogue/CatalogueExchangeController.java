package tr.edu.akky.inventory.catalogue;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.WaitingUploads;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** Sharing the catalogue as files: download, or upload, preview and confirm. */
@Controller
@RequestMapping("/administration/catalogue/exchange")
class CatalogueExchangeController {

    private static final String PURPOSE = "catalogue";
    private static final String PAGE = "redirect:/administration/catalogue/exchange";

    private final CatalogueExchange exchange;
    private final WaitingUploads uploads;

    CatalogueExchangeController(CatalogueExchange exchange, WaitingUploads uploads) {
        this.exchange = exchange;
        this.uploads = uploads;
    }

    @GetMapping
    String choose(@AuthenticationPrincipal CurrentUser user, Model model) {
        uploads.find(user, PURPOSE)
                .ifPresent(file -> model.addAttribute("outcome", exchange.preview(CatalogueArchive.read(file))));
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
    String upload(
            @AuthenticationPrincipal CurrentUser user, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        uploads.remove(user, PURPOSE);
        try {
            exchange.preview(CatalogueArchive.read(file.getBytes()));
            uploads.keep(user, PURPOSE, file.getBytes());
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return PAGE;
    }

    @PostMapping("/confirmation")
    String confirm(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        Optional<byte[]> file = uploads.find(user, PURPOSE);
        if (file.isPresent()) {
            uploads.remove(user, PURPOSE);
            ExchangeOutcome added = exchange.load(CatalogueArchive.read(file.get()));
            Flash.success(
                    redirect, "exchange.done", added.products(), added.aliases(), added.equivalents(), added.pairs());
        }
        return PAGE;
    }

    @PostMapping("/cancellation")
    String cancel(@AuthenticationPrincipal CurrentUser user) {
        uploads.remove(user, PURPOSE);
        return PAGE;
    }
}
