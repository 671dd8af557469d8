package tr.edu.akky.inventory.analysis;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** A decision as typed; bound by its fields. Days are text, read by {@link DecisionReader}. */
class DecisionForm {

    static final int NOT_STORED = -1;

    private static final int LONGEST_TEXT = 8000;

    public String feasibility = "";

    @Size(max = LONGEST_TEXT, message = "{form.too-long}")
    public String reasons = "";

    public String startsOn = "";
    public String endsOn = "";
    public String unit = "";

    @Size(max = LONGEST_TEXT, message = "{form.too-long}")
    public String remarks = "";

    /** Lines that it waits for already and shall go on to wait for. */
    public List<Long> dependsOn = new ArrayList<>();

    /** Name of one more line that it waits for. */
    @Size(max = 300, message = "{form.too-long}")
    public String dependency = "";

    public int version = NOT_STORED;
}
