package tr.edu.akky.inventory.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.job.JobRun;
import tr.edu.akky.inventory.job.JobRuns;
import tr.edu.akky.inventory.shared.Downloads;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** For administrators: the archives there are, taking one, and what can be done with each. */
@Controller
@RequestMapping("/administration/backups")
class BackupController {

    private static final String SECONDS_TO_NEXT_LOOK = "5";
    private static final String PAGE = "redirect:/administration/backups";

    private final Backups backups;
    private final BackupFolder folder;
    private final BackupDesk desk;
    private final BackupWorker worker;
    private final BackupRoom room;
    private final JobRuns runs;

    BackupController(
            Backups backups, BackupFolder folder, BackupDesk desk, BackupWorker worker, BackupRoom room, JobRuns runs) {
        this.backups = backups;
        this.folder = folder;
        this.room = room;
        this.desk = desk;
        this.worker = worker;
        this.runs = runs;
    }

    @GetMapping
    String show(Model model, HttpServletResponse response) {
        List<BackupFile> files = folder.all();
        boolean running = backups.areRunning();
        if (running) {
            response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        model.addAttribute("files", files);
        model.addAttribute("folder", folder.path());
        model.addAttribute("room", room.beside(files));
        model.addAttribute("running", running);
        model.addAttribute("last", last());
        return "backup/backups";
    }

    private JobRun last() {
        return runs.of(BackupDesk.JOB).get(0);
    }

    @PostMapping
    String take(@AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        return act(redirect, () -> {
            if (!worker.begin(user.fullName())) {
                Flash.success(redirect, "backup.begun");
            } else if (last().error() == null) {
                Flash.success(redirect, "backup.done");
            } else {
                Flash.warning(redirect, "backup.failed");
            }
        });
    }

    /** A change, for history remembers who took the data out. */
    @PostMapping("/{name}/file")
    ResponseEntity<Resource> download(@PathVariable String name) {
        Path file = desk.download(name);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name))
                .body(new FileSystemResource(file));
    }

    @PostMapping("/{name}/verification")
    String verify(@PathVariable String name, RedirectAttributes redirect) {
        return act(redirect, () -> {
            desk.verify(name);
            Flash.success(redirect, "backup.verified", name);
        });
    }

    @PostMapping("/{name}/deletion")
    String delete(@PathVariable String name, RedirectAttributes redirect) {
        return act(redirect, () -> {
            desk.delete(name);
            Flash.success(redirect, "backup.deleted", name);
        });
    }

    private static String act(RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Flash.refused(redirect, refused);
        }
        return PAGE;
    }
}
