package tr.edu.akky.inventory.operation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For administrators: the state of this instance and of the database that all instances share. */
@Controller
class SystemController {

    private final Instance instance;
    private final DatabaseState database;

    SystemController(Instance instance, DatabaseState database) {
        this.instance = instance;
        this.database = database;
    }

    @GetMapping("/administration/system")
    String show(Model model) {
        model.addAttribute("instance", instance.figures());
        model.addAttribute("database", database.figures());
        model.addAttribute("tables", database.largestTables());
        return "operation/system";
    }
}
