package tr.edu.akky.inventory.operation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tr.edu.akky.inventory.database.HistoryProtection;
import tr.edu.akky.inventory.job.Job;
import tr.edu.akky.inventory.job.JobRuns;

/** For administrators: the state of this instance and of the database that all instances share. */
@Controller
class SystemController {

    private final Instance instance;
    private final DatabaseState database;
    private final HistoryProtection history;
    private final JobRuns runs;
    private final List<Job> jobs;

    SystemController(
            Instance instance, DatabaseState database, HistoryProtection history, JobRuns runs, List<Job> jobs) {
        this.instance = instance;
        this.database = database;
        this.history = history;
        this.runs = runs;
        this.jobs = jobs;
    }

    @GetMapping("/administration/system")
    String show(Model model) {
        model.addAttribute("instance", instance.figures());
        model.addAttribute("database", database.figures());
        model.addAttribute("historyProtected", history.isByRole());
        model.addAttribute("tables", database.largestTables());
        model.addAttribute("jobs", runs.of(jobs.stream().map(Job::name).toArray(String[]::new)));
        return "operation/system";
    }
}
